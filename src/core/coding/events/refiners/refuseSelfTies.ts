import type { Entity } from "../../actors/mention.ts";
import type { Reading } from "../../reading.ts";
import type { FoundEvent } from "../foundEvent.ts";
import { ACTS, dropped, rolesFrom, sidesOf, type Side } from "./sides.ts";

/** An actor has no ties with itself, nor a state with its own ministers and offices. */
export function refuseSelfTies(reading: Reading): Reading {
  return {
    ...reading,
    events: reading.events.map((event) =>
      event.dropped === undefined ? withoutSelf(reading, event) : event,
    ),
  };
}

function withoutSelf(reading: Reading, event: FoundEvent): FoundEvent {
  const sides = sidesOf(reading, event);
  const sources = sides.filter(({ role }) => ACTS.has(role));
  if (sources.length === 0) return amongThemselves(event, sides);
  const targets = sides.filter(
    (side) => !ACTS.has(side.role) && !sources.some((source) => isSelf(source, side)),
  );
  if (targets.length === 0) return dropped(event, "a tie of an actor with itself");
  return { ...event, roles: rolesFrom([...sources, ...targets]) };
}

/** Of several parties each actor stays once, named before unnamed. */
function amongThemselves(event: FoundEvent, sides: readonly Side[]): FoundEvent {
  const kept = sides.filter((side, place) => !sides.slice(0, place).some((other) => isSelf(other, side)));
  return kept.length < 2
    ? dropped(event, "a tie of an actor with itself")
    : { ...event, roles: rolesFrom(kept) };
}

function isSelf(one: Side, other: Side): boolean {
  if (one.id !== undefined && one.id === other.id) return true;
  return one.entity !== undefined && other.entity !== undefined && isSameSide(one.entity, other.entity);
}

/** A state and who holds its offices; two persons or bodies of one state are two actors. */
function isSameSide(one: Entity, other: Entity): boolean {
  const state = stateOf(one);
  if (state === undefined || state !== stateOf(other)) return false;
  if (isApart(one) || isApart(other)) return false;
  return isOffice(one) || isOffice(other) || !one.named || !other.named;
}

/** Titles that only the United States gives, said without it: "Assistant Secretary Doe will travel to Honolulu". */
const AMERICAN =
  /^(?:principal )?(?:deputy )?(?:assistant secretary|under secretary of state|deputy secretary of state)(?![\w-])/;

function stateOf({ state, offices }: Entity): string | undefined {
  return state ?? (offices.some((office) => AMERICAN.test(office)) ? "USA" : undefined);
}

function isOffice({ type }: Entity): boolean {
  return type === "state" || type === "government body" || type === "place/facility";
}

/** Armed groups, parties and companies act against the state they live in. */
function isApart({ type, offices, named }: Entity): boolean {
  return (
    type === "armed group" ||
    type === "party" ||
    type === "company" ||
    (type === "person" && named && offices.length === 0)
  );
}

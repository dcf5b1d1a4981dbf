import type { Role } from "../../../model/vocabulary.ts";
import type { Entity } from "../../actors/mention.ts";
import { entityOf } from "../../actors/nameOf.ts";
import type { Reading } from "../../reading.ts";
import type { EventRole, FoundEvent } from "../foundEvent.ts";
import { leafIndexes } from "./leafIndexes.ts";

/** A single participant: its role without the others of its coordination, and whom it stands for. */
export interface Side extends EventRole {
  readonly entity: Entity | undefined;
  /** Index in `Reading.entities`. */
  readonly id: number | undefined;
}

export const ACTS: ReadonlySet<Role> = new Set<Role>(["initiator", "mediator"]);

/** The participants of an event one by one, each entity once for a role. */
export function sidesOf(reading: Reading, event: FoundEvent): Side[] {
  const seen = new Set<string>();
  return event.roles.flatMap((role) =>
    leafIndexes(reading, role.mention).flatMap((mention) => {
      const found = reading.mentions[mention];
      const id = found?.entity;
      const key = `${role.role} ${id ?? `m${mention}`}`;
      if (found === undefined || seen.has(key)) return [];
      seen.add(key);
      const entity = entityOf(reading, found);
      return [{ role: role.role, mention, inferred: role.inferred || found.inferred, entity, id }];
    }),
  );
}

export function rolesFrom(sides: readonly Side[]): EventRole[] {
  return sides.map(({ role, mention, inferred }) => ({ role, mention, inferred }));
}

export function dropped(event: FoundEvent, reason: string): FoundEvent {
  return { ...event, dropped: reason };
}

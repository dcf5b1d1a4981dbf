import type * as v from "valibot";
import type { Actor, Membership, Office } from "./graph.ts";
import type { ActorId } from "./ids.ts";
import { withoutLooking } from "./fields.ts";
import { noteMarkup } from "./markup.ts";
import { keep } from "./problemLog.ts";
import { below, type Found, itemsOf, readItems, readRecord } from "./readRecord.ts";
import { newRegister, type Register, registerAll, resolves } from "./references.ts";
import { ActorRecord, MembershipRecord, OfficeRecord } from "./schema.ts";
import { quoted } from "./wording.ts";

const ActorBase = withoutLooking(ActorRecord, ["names", "roles", "memberOf"]);
const nameOfActor = ActorRecord.entries.names.wrapped.item;

/** An actor whose references to other actors are still to be followed, and where it stands. */
interface Unlinked {
  readonly id: ActorId;
  readonly base: v.InferOutput<typeof ActorBase>;
  readonly found: Found;
}

/** The actors that hold; an office, membership or `organOf` that does not is left out, and its actor kept. */
export function parseActors(found: Found): {
  readonly actors: readonly Actor[];
  readonly actorIds: Register;
} {
  const actorIds = newRegister("actor");
  const unlinked = registerAll(actorIds, itemsOf(found, "actors"), parseBase);
  const organs = new Map(unlinked.map(({ id, base }) => [id, base.organOf]));
  const labels = new Map<string, string>();
  return { actors: unlinked.map((actor) => linked(actor, actorIds, organs, labels)), actorIds };
}

function parseBase(found: Found): Unlinked | undefined {
  const base = readRecord(found, ActorBase);
  if (base === undefined) return undefined;
  noteMarkup(found, base, ["name", "shortName", "summary"]);
  return { id: base.id, base, found };
}

function linked(
  { base, found }: Unlinked,
  ids: Register,
  organs: Organs,
  labels: Map<string, string>,
): Actor {
  return {
    ...base,
    shortName: shortNameOf(base, found, labels),
    names: readItems(below(found, "names"), nameOfActor, "names").map((name) => name.value),
    roles: officesOf(below(found, "roles"), ids),
    memberOf: membershipsOf(below(found, "memberOf"), ids),
    organOf: organOf(base, below(found, "organOf"), ids, organs),
  };
}

function officesOf(found: Found, ids: Register): Office[] {
  return readItems(found, OfficeRecord, "offices")
    .filter((office) => resolves(ids, office.value.organisation, below(office.found, "organisation"), keep))
    .map((office) => office.value);
}

function membershipsOf(found: Found, ids: Register): Membership[] {
  return readItems(found, MembershipRecord, "memberships")
    .filter((membership) => resolves(ids, membership.value.actor, below(membership.found, "actor"), keep))
    .map((membership) => membership.value);
}

/** The label in the network, unlike any before it; the full name where the short one is taken or missing. */
function shortNameOf(
  { name, shortName }: Unlinked["base"],
  found: Found,
  labels: Map<string, string>,
): string {
  const wanted = shortName === undefined || shortName.trim() === "" ? name : shortName;
  const field = below(found, wanted === name ? "name" : "shortName");
  const taken = labels.get(wanted);
  if (taken !== undefined)
    keep(
      field.log,
      field.path,
      `${quoted(wanted)} is already the label of ${taken}; expected a short name of its own`,
    );
  const label = taken === undefined ? wanted : name;
  if (!labels.has(label)) labels.set(label, found.path);
  return label;
}

type Organs = ReadonlyMap<string, ActorId | undefined>;

function organOf(
  { id, organOf: whole }: Unlinked["base"],
  found: Found,
  ids: Register,
  organs: Organs,
): ActorId | undefined {
  if (whole === undefined || !resolves(ids, whole, found, keep)) return undefined;
  if (!leadsBackTo(id, whole, organs)) return whole;
  keep(
    found.log,
    found.path,
    `${quoted(whole)} is itself, directly or not, an organ of ${quoted(id)}; expected a body that it is part of`,
  );
  return undefined;
}

/** Whether following `organOf` from `whole` comes to `id` again; other circles end the walk. */
function leadsBackTo(id: ActorId, whole: ActorId, organs: Organs): boolean {
  const passed = new Set<string>();
  for (let at: ActorId | undefined = whole; at !== undefined && !passed.has(at); at = organs.get(at)) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}

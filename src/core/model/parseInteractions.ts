import type * as v from "valibot";
import type { Brief, Interaction } from "./graph.ts";
import { withoutLooking } from "./fields.ts";
import { noteMarkup } from "./markup.ts";
import { setAside } from "./problemLog.ts";
import { below, type Found, readItems, readRecord } from "./readRecord.ts";
import { type Register, resolves } from "./references.ts";
import { InteractionRecord } from "./schema.ts";
import { spanFault } from "./spanFault.ts";

const InteractionBase = withoutLooking(InteractionRecord, ["topics"]);
const topicOfInteraction = InteractionRecord.entries.topics.wrapped.item;

/** What an interaction may refer to. */
export interface Referents {
  readonly kindIds: Register;
  readonly actorIds: Register;
  readonly sourceIds: Register;
  readonly briefIds: Register;
  readonly briefs: ReadonlyMap<string, Brief>;
}

/** Evidence or nothing: one reference or span that does not hold sets the whole interaction aside. */
export function parseInteraction(found: Found, referents: Referents): Interaction | undefined {
  const base = readRecord(found, InteractionBase);
  if (base === undefined || !refersRightly(base, found, referents)) return undefined;
  noteMarkup(found, base, ["summary"]);
  return {
    ...base,
    topics: readItems(below(found, "topics"), topicOfInteraction, "topics").map((topic) => topic.value),
  };
}

/** Looks at every reference, so that all that is wrong is said at once. */
function refersRightly(
  base: v.InferOutput<typeof InteractionBase>,
  found: Found,
  referents: Referents,
): boolean {
  const at = (key: string, index: number, field: string) => below(below(below(found, key), index), field);
  const checks = [
    resolves(referents.kindIds, base.kind, below(found, "kind")),
    ...base.participants.map(({ actor }, index) =>
      resolves(referents.actorIds, actor, at("participants", index, "actor")),
    ),
    ...base.evidence.map(({ brief }, index) =>
      resolves(referents.briefIds, brief, at("evidence", index, "brief")),
    ),
    ...base.evidence.map((span, index) =>
      spanHolds(span, below(below(found, "evidence"), index), referents.briefs),
    ),
    ...base.sources.map(({ source }, index) =>
      resolves(referents.sourceIds, source, at("sources", index, "source")),
    ),
  ];
  return checks.every(Boolean);
}

function spanHolds(
  span: Interaction["evidence"][number],
  found: Found,
  briefs: Referents["briefs"],
): boolean {
  const brief = briefs.get(span.brief);
  const fault = brief === undefined ? undefined : spanFault(span, brief.text);
  if (fault !== undefined) setAside(found.log, `${found.path}.${fault.field}`, fault.message);
  return fault === undefined;
}

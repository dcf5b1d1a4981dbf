import type { CodedInteraction } from "../../core/coding/coding.ts";
import type { Coder } from "../../core/coding/coder.ts";
import type { Brief, Graph, Interaction } from "../../core/model/graph.ts";
import { parseEdtf } from "../../core/model/edtf.ts";
import { PRESENT_ROLES } from "../../core/events/tiesOf.ts";
import type { ActorIds } from "./actorIds.ts";
import { bestMatches } from "./bestMatches.ts";
import { onBriefDay } from "./onBriefDay.ts";

/** Something that the coder found, with its participants by id or, in quotes, as the text has them. */
export interface Found {
  readonly coded: CodedInteraction;
  readonly present: readonly string[];
}

export interface Difference {
  readonly found: Found;
  readonly reviewed: Interaction;
  readonly kind: boolean;
  readonly date: boolean;
  readonly participants: boolean;
}

/** What differs between the coder's reading of one brief and its reviewed coding. */
export interface BriefComparison {
  readonly brief: string;
  readonly same: readonly Interaction[];
  readonly differing: readonly Difference[];
  readonly onlyFound: readonly Found[];
  readonly onlyReviewed: readonly Interaction[];
}

/** Codes every brief of a graph and holds the result against its reviewed interactions, in the order of the briefs. */
export function compareCodings(graph: Graph, code: Coder, actorIds: ActorIds): BriefComparison[] {
  return graph.briefs.map((brief) => compareBrief(graph, brief, code, actorIds));
}

function compareBrief(graph: Graph, brief: Brief, code: Coder, actorIds: ActorIds): BriefComparison {
  const published = parseEdtf(brief.date)?.last ?? 0;
  const coding = onBriefDay(code(brief.text, published), brief.date);
  const found = coding.interactions.map((coded) => ({
    coded,
    present: presentIn(coded, actorIds),
  }));
  const reviewed = graph.interactions.filter(({ evidence }) =>
    evidence.some((span) => span.brief === brief.id),
  );
  const matches = matched(brief, found, reviewed);
  const told = matches.map(([one, other]) => differenceOf(one, other));
  const isSame = ({ kind, date, participants }: Difference): boolean => !kind && !date && !participants;
  const seen = new Set<unknown>(matches.flat());
  return {
    brief: brief.id,
    same: told.filter(isSame).map((one) => one.reviewed),
    differing: told.filter((one) => !isSame(one)),
    onlyFound: found.filter((one) => !seen.has(one)),
    onlyReviewed: reviewed.filter((one) => one.evidence[0]?.brief === brief.id && !seen.has(one)),
  };
}

function presentIn(coded: CodedInteraction, actorIds: ActorIds): string[] {
  const present = coded.participants.filter(({ role }) => PRESENT_ROLES.has(role));
  return [...new Set(present.map((one) => actorIds(one) ?? `“${one.name ?? one.words}”`))].toSorted();
}

/**
 * Pairs with evidence in common and the same kind and a participant, or two participants: the likest
 * first, each once.
 */
function matched(
  brief: Brief,
  found: readonly Found[],
  reviewed: readonly Interaction[],
): (readonly [Found, Interaction])[] {
  const candidates = found.flatMap((one) =>
    reviewed.flatMap((other) => {
      const likeness = likenessOf(brief, one, other);
      return likeness === undefined ? [] : [{ one, other, likeness }];
    }),
  );
  return bestMatches(candidates).toSorted(([a], [b]) => a.coded.start - b.coded.start);
}

function likenessOf(brief: Brief, { coded, present }: Found, reviewed: Interaction): number | undefined {
  const overlaps = reviewed.evidence.some(
    ({ brief: id, start, end }) => id === brief.id && coded.start < end && start < coded.end,
  );
  const there = new Set<string>(presentOf(reviewed));
  const shared = present.filter((actor) => there.has(actor)).length;
  const sameKind = coded.kind === reviewed.kind;
  if (!overlaps || shared === 0 || (!sameKind && shared < 2)) return undefined;
  return (sameKind ? 100 : 0) + shared;
}

export function presentOf({ participants }: Interaction): string[] {
  return participants.filter(({ role }) => PRESENT_ROLES.has(role)).map(({ actor }) => actor);
}

function differenceOf(found: Found, reviewed: Interaction): Difference {
  const there = [...new Set(presentOf(reviewed))].toSorted();
  return {
    found,
    reviewed,
    kind: found.coded.kind !== reviewed.kind,
    date: !isSameDate(found.coded.date, reviewed.date),
    participants: there.join(" ") !== found.present.join(" "),
  };
}

/** The same days, however they are written. */
function isSameDate(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [parseEdtf(one), parseEdtf(other)];
  return a?.first === b?.first && a?.last === b?.last;
}

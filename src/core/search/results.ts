import type { Actor } from "../model/graph.ts";
import { alignment } from "./alignment.ts";
import type {
  ActorResult,
  InteractionResult,
  Marked,
  TextResult,
  TieEnd,
  TieResult,
  TopicResult,
} from "./answer.ts";
import type { FoundEntry } from "./findEntries.ts";
import { type FoundText, rangesIn } from "./findText.ts";
import type { FoundPair } from "./findTies.ts";
import type { SearchIndex } from "./searchIndex.ts";
import type { Word } from "./words.ts";

const NOT_ASKED = { inView: null, shown: null } as const;
const MOST_PARTNERS = 12;

export function actorResult(
  { actors }: SearchIndex,
  { entry, best, forgiving }: FoundEntry,
  typed: readonly Word[],
): ActorResult {
  const actor = rowOf(actors, entry.row);
  const [name] = entry.phrases;
  const { by, text } = best.phrase;
  const inName = name === undefined || name === best.phrase ? best : alignment(typed, name, forgiving);
  const detail = by === "name" ? { text: standingOf(actor), ranges: [] } : { text, ranges: best.ranges };
  return {
    type: "actor",
    row: entry.row,
    actor: actor.id,
    actorType: actor.type,
    name: { text: actor.name, ranges: inName.ranges },
    by,
    detail,
    inView: null,
  };
}

export function tieResult(index: SearchIndex, { ends: [first, second] }: FoundPair): TieResult {
  const [one, other] = [first.entry.row, second.entry.row];
  const { tied, others } = index.strengths.of(one, other);
  const partners = tied > 0 ? [] : index.strengths.sharedPartners(one, other);
  return {
    type: "tie",
    ends: [endOf(index, one), endOf(index, other)],
    count: tied,
    others,
    sharedPartners: partners.slice(0, MOST_PARTNERS).map((row) => endOf(index, row)),
    ...NOT_ASKED,
  };
}

export function topicResult(index: SearchIndex, { entry, best }: FoundEntry): TopicResult {
  return {
    type: "topic",
    topic: rowOf(index.topics, entry.row),
    name: { text: best.phrase.text, ranges: best.ranges },
    rows: index.rowsOfTopic(entry.row),
    ...NOT_ASKED,
  };
}

export function textResult({ text, corrected, rows }: FoundText): TextResult {
  return { type: "text", text, corrected, rows, ...NOT_ASKED };
}

export function interactionResult(index: SearchIndex, row: number, text: string): InteractionResult {
  const found = index.interaction(row);
  if (found === undefined) throw new RangeError(`no interaction in row ${row}`);
  const { id, date, summary } = found;
  const marked: Marked = { text: summary, ranges: rangesIn(summary, text) };
  return { type: "interaction", row, interaction: id, date, summary: marked, inView: null };
}

/** The first office listed, or what it is. */
function standingOf({ roles, summary }: Actor): string {
  return roles[0]?.title ?? summary;
}

function endOf({ actors }: SearchIndex, row: number): TieEnd {
  const { id, type, shortName } = rowOf(actors, row);
  return { row, actor: id, actorType: type, shortName };
}

function rowOf<T>(rows: readonly T[], row: number): T {
  const one = rows[row];
  if (one === undefined) throw new RangeError(`no row ${row}; expected 0 to ${rows.length - 1}`);
  return one;
}

import { wordsOf } from "../events/textIndex.ts";
import { correctionOf } from "../search/correction.ts";
import { actorEntries, type SearchIndex } from "../search/searchIndex.ts";
import { strengthsFrom } from "../search/strengths.ts";
import { tellingFirst, type TellingRow } from "../search/tellingRows.ts";
import { vocabularyOf } from "../search/vocabulary.ts";
import type { Actor, Codebook, Interaction } from "../model/graph.ts";
import type { EventIndex } from "./eventIndex.ts";
import { type EventText, eventsWithText } from "./eventText.ts";
import { countsOfDyads } from "./tally.ts";

/** More would not be looked at; the group says how many mention the text. */
const MOST_TELLING = 200;

/** What a search of event data asks. */
export interface EventSearchParts {
  readonly index: EventIndex;
  readonly codebook: Codebook;
  readonly actors: readonly Actor[];
  readonly text: () => EventText;
  readonly interaction: (row: number) => Pick<Interaction, "id" | "date" | "summary"> | undefined;
}

/** Event data ready to be searched: actors by name, however it was spelt, and events by kind and actors. */
export function eventSearchIndex({
  index,
  codebook,
  actors,
  text,
  interaction,
}: EventSearchParts): SearchIndex {
  const { dyadA, dyadB } = index;
  const tied = eventsOfDyads(index);
  const entries = actorEntries(actors, eventsOfActors(index));
  return {
    actors,
    topics: [],
    entries,
    busiest: entries.reduce((most, { interactions }) => Math.max(most, interactions), 1),
    vocabulary: vocabularyOf(entries),
    strengths: strengthsFrom({ dyadA, dyadB, tied, others: new Int32Array(tied.length) }),
    correct: correctionOf(() => [
      ...actors.map(({ name }) => name),
      ...codebook.kinds.map(({ label }) => label),
    ]),
    rowsOfTopic: () => new Int32Array(0),
    rowsMentioning: (typed) => rowsWithWords(index, text(), typed),
    rowsTelling: (rows, words) => rowsOfKindsTelling(index, text(), rows, words),
    interaction,
  };
}

function rowsWithWords(index: EventIndex, text: EventText, typed: string): Int32Array {
  if (wordsOf(typed).length === 0) return new Int32Array(0);
  const found = eventsWithText(index, text, typed);
  const rows = new Int32Array(found.length);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    rows[count] = row;
    count += found[row]!;
  }
  return rows.slice(0, count);
}

/** Of a summary, only what names the kind tells of more than who took part. */
function rowsOfKindsTelling(
  { kind }: EventIndex,
  text: EventText,
  rows: Int32Array,
  words: readonly string[],
): readonly TellingRow[] {
  const kinds = tellingFirst(text.kinds.keys(), (row) => text.kinds[row]!, words);
  const standing = new Map(kinds.map(({ row, as }) => [row, as]));
  const found: TellingRow[] = [];
  for (const as of ["word", "start", "part"] as const) {
    for (let at = 0; at < rows.length && found.length < MOST_TELLING; at += 1)
      if (standing.get(kind[rows[at]!]!) === as) found.push({ row: rows[at]!, as });
  }
  return found;
}

function eventsOfDyads(index: EventIndex): Int32Array {
  const ofLane = new Uint32Array(index.code.length);
  for (const lane of index.lane) ofLane[lane]! += 1;
  return countsOfDyads(index, ofLane);
}

function eventsOfActors({ initiator, target, actorType }: EventIndex): Int32Array {
  const counts = new Int32Array(actorType.length);
  for (const actor of initiator) counts[actor]! += 1;
  for (const actor of target) counts[actor]! += 1;
  return counts;
}

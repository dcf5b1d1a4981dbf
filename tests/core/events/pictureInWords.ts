import { isoFromDay } from "../../../src/core/model/day.ts";
import type { Catalogue } from "../../../src/core/events/catalogue.ts";
import { type Picture, STRANDS } from "../../../src/core/events/picture.ts";
import { TONES } from "../../../src/core/model/vocabulary.ts";

/** The parts of a picture as lines that a person can read, for tests. */
export function pictureInWords(picture: Picture, catalogue: Catalogue) {
  const actor = (row: number): string => catalogue.actors[row]!.id;
  const { actors, ties, interactions, possible, leftOut } = picture;
  return {
    /** "2020-01-06-placeholder-rings-example", with " (possible)" after it where the date leaves a doubt. */
    interactions: Array.from(
      interactions,
      (row, place) => `${catalogue.interactionIds.at(row)}${possible[place] === 1 ? " (possible)" : ""}`,
    ),
    /** "ada-example: 3 interactions, 2 partners". */
    actors: Array.from(
      actors.row,
      (row, place) =>
        `${actor(row)}: ${actors.count[place]} interactions, ${actors.partners[place]} partners`,
    ),
    /** "ada-example - river-brigade 2: force 1 <, hostile 1 >", with the way that arrows point. */
    ties: Array.from(
      ties.a,
      (a, tie) => `${actor(a)} - ${actor(ties.b[tie]!)} ${ties.count[tie]}: ${strandsInWords(picture, tie)}`,
    ),
    /** "3 interactions planned, denied or negated". */
    leftOut: leftOut.map(({ count, what, reason }) => `${count} ${what} ${reason}`),
  };
}

function strandsInWords({ ties }: Picture, tie: number): string {
  const at = (strand: string): number =>
    tie * STRANDS.length + STRANDS.indexOf(strand as (typeof STRANDS)[number]);
  const used = STRANDS.filter((strand) => ties.strands[at(strand)]! > 0);
  return used
    .map(
      (strand) => `${strand} ${ties.strands[at(strand)]}${["", " >", " <", " <>"][ties.arrows[at(strand)]!]}`,
    )
    .join(", ");
}

/** "2019-12-30 hostile 1" for each bar that is not empty. */
export function barsInWords(
  histogram: Picture["histogram"],
  part: "inside" | "possible" | "outside",
): readonly string[] {
  return Array.from(histogram[part], (count, bar) => {
    const day = isoFromDay(histogram.firstDay + Math.floor(bar / TONES.length));
    return count === 0 ? "" : `${day} ${TONES[bar % TONES.length]} ${count}`;
  }).filter((text) => text !== "");
}

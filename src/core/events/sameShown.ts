import type { Catalogue } from "./catalogue.ts";
import type { Picture } from "./picture.ts";

/** A picture, and what its rows mean. */
export interface Told {
  readonly picture: Picture;
  readonly catalogue: Catalogue;
}

/**
 * True where two pictures show the same actors, ties and interactions, in the same numbers, tones and
 * directions, though of different data: totals, and what is left out, are of the data as a whole.
 */
export function sameShown(one: Told, other: Told): boolean {
  return shownText(one) === shownText(other);
}

function shownText({ picture, catalogue }: Told): string {
  const { actors, ties, interactions, possible, chains } = picture;
  const actor = (row: number): string => catalogue.actors[row]?.id ?? "";
  const interaction = (row: number): string => catalogue.interactionIds.at(row) ?? "";
  const strandsAt = (strands: ArrayLike<number>, place: number): readonly number[] =>
    [0, 1, 2, 3].map((strand) => strands[place * 4 + strand] ?? 0);
  return JSON.stringify([
    Array.from(actors.row, (row, at) => [
      actor(row),
      actors.count[at],
      actors.partners[at],
      strandsAt(actors.strands, at),
    ]),
    Array.from(ties.a, (a, at) => [
      actor(a),
      actor(ties.b[at] ?? -1),
      ties.count[at],
      strandsAt(ties.strands, at),
      strandsAt(ties.arrows, at),
    ]),
    Array.from(interactions, (row, at) => [interaction(row), possible[at]]),
    chains?.found.map(({ links, isCertain }) => [links.map(({ row }) => interaction(row)), isCertain]),
  ]);
}

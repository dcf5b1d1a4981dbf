import type { Catalogue } from "../core/events/catalogue.ts";
import { STRANDS, type Strand } from "../core/events/picture.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import { counted, withCommas } from "../core/view/words.ts";
import type { Matrix } from "./matrixOf.ts";
import type { Place } from "./place.ts";

export const MATRIX_KEYS =
  "Arrow keys go from cell to cell, and to the headings on the left and above. N and P go to the next and " +
  "previous tie of the row, Home to its actor. Enter selects. Escape leaves.";

const TONES: Readonly<Record<Strand, string>> = {
  cooperative: "cooperative",
  neutral: "neutral",
  hostile: "hostile",
  force: "hostile force",
};
const INTERACTIONS = { one: "interaction", many: "interactions" };
const ACTORS = { one: "actor", many: "actors" };
const TIES = { one: "tie", many: "ties" };

/** "Pompeo and Netanyahu: 4 interactions, 3 cooperative, 1 neutral." */
export function placeWords({ row, column }: Place, matrix: Matrix, catalogue: Catalogue): string {
  const [one, other] = [matrix.actors[row], matrix.actors[column]];
  const nameOf = (actor: number | undefined): string => catalogue.actors[actor ?? -1]?.shortName ?? "";
  const heading = column < 0 ? one : row < 0 ? other : undefined;
  if (heading !== undefined) {
    const type = typeOf(catalogue.actors[heading.row]?.type);
    return `${nameOf(heading.row)}, ${type}: ${counted(heading.count, INTERACTIONS)}, ${counted(heading.partners, TIES)}.`;
  }
  if (row === column) return `${nameOf(one?.row)}, and itself.`;
  const pair = `${nameOf(one?.row)} and ${nameOf(other?.row)}`;
  const tie = matrix.tieAt(row, column);
  if (tie === undefined) return `${pair}: no tie in this view.`;
  const tones = STRANDS.flatMap((strand, at) => {
    const count = tie.strands[at] ?? 0;
    return count === 0 ? [] : [`${withCommas(count)} ${TONES[strand]}`];
  });
  const note = tie.isDrawn ? "" : "; not among the ties drawn";
  return `${pair}: ${counted(tie.count, INTERACTIONS)}, ${tones.join(", ")}${note}.`;
}

function typeOf(type: ActorType | undefined): string {
  return type === "unknown" ? "type not known" : (type ?? "");
}

/** "60 of 95 actors and 180 of 210 ties drawn, the busiest and the strongest in this view". */
export function drawnWords(matrix: Matrix): string {
  const { actors, actorsInPicture, tiesDrawn, tiesInPicture } = matrix;
  if (actors.length === actorsInPicture && tiesDrawn === tiesInPicture)
    return `All ${counted(actorsInPicture, ACTORS)} and ${counted(tiesInPicture, TIES)} drawn`;
  const of = (shown: number, all: string): string => `${withCommas(shown)} of ${all}`;
  const actorWords = of(actors.length, counted(actorsInPicture, ACTORS));
  return `${actorWords} and ${of(tiesDrawn, counted(tiesInPicture, TIES))} drawn, the busiest and the strongest in this view`;
}

import type { Picture, TieRows } from "../events/picture.ts";
import { placeOfRow } from "../events/placeOfRow.ts";
import type { SearchAnswer, SearchResult } from "./answer.ts";

/** The answer with what the picture shows of each result; `inView` and `shown` are then never null. */
export function inPicture(answer: SearchAnswer, picture: Picture): SearchAnswer {
  const interactions = rowMask(picture.interactions);
  const mark = (result: SearchResult): SearchResult => {
    switch (result.type) {
      case "actor": {
        const count = picture.actors.count[placeOfRow(picture.actors.row, result.row)] ?? 0;
        return { ...result, interactions: count, inView: count > 0 };
      }
      case "tie": {
        const shown = strengthIn(picture.ties, result.ends[0].row, result.ends[1].row);
        return { ...result, shown, inView: shown > 0 };
      }
      case "interaction":
        return { ...result, inView: interactions[result.row] === 1 };
      case "topic":
      case "text": {
        const shown = result.rows.reduce((sum, row) => sum + (interactions[row] ?? 0), 0);
        return { ...result, shown, inView: shown > 0 };
      }
    }
  };
  const groups = answer.groups.map((group) => ({ ...group, results: group.results.map(mark) }));
  return { ...answer, groups };
}

/** One byte a row, up to the last one shown. */
function rowMask(rows: Int32Array): Uint8Array {
  const mask = new Uint8Array(rows.reduce((most, row) => Math.max(most, row + 1), 0));
  for (const row of rows) mask[row] = 1;
  return mask;
}

function strengthIn({ a, b, count }: TieRows, one: number, other: number): number {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const place = a.findIndex((row, tie) => row === low && b[tie] === high);
  return count[place] ?? 0;
}

import { strandOf } from "../events/columns.ts";
import { rowsOf } from "../events/lists.ts";
import { STRANDS } from "../events/picture.ts";
import type { Codebook } from "../model/graph.ts";
import { TONES } from "../model/vocabulary.ts";

/** What a kind decides for each of its events; one place a kind of the codebook. */
export interface KindColumns {
  /** Places in `TONES` and `STRANDS`. */
  readonly tone: Uint8Array;
  readonly strand: Uint8Array;
  /** Class rows. */
  readonly classOf: Int32Array;
  readonly isDirected: Uint8Array;
}

export function kindColumnsOf({ classes, kinds }: Codebook): KindColumns {
  const classRows = rowsOf(classes.map(({ id }) => id));
  return {
    tone: Uint8Array.from(kinds, ({ tone }) => TONES.indexOf(tone)),
    strand: Uint8Array.from(kinds, (kind) => STRANDS.indexOf(strandOf(kind, kind.tone))),
    classOf: Int32Array.from(kinds, (kind) => classRows.get(kind.class)!),
    isDirected: Uint8Array.from(kinds, ({ direction }) => Number(direction === "directed")),
  };
}

import { CELL_PX, cellBox } from "./Cells.tsx";
import styles from "./Matrix.module.css";
import type { Matrix } from "./matrixOf.ts";
import type { Place } from "./place.ts";

/** The row and the column of the cell that is pointed at. */
export function Crossing({ matrix, current }: { readonly matrix: Matrix; readonly current: Place | null }) {
  if (current === null) return null;
  const side = matrix.actors.length * CELL_PX;
  const { row, column } = current;
  return (
    <>
      {row >= 0 && <rect className={styles.crossing} {...cellBox(row, 0)} width={side} />}
      {column >= 0 && <rect className={styles.crossing} {...cellBox(0, column)} height={side} />}
    </>
  );
}

interface ChosenProps {
  readonly matrix: Matrix;
  /** Catalogue rows of the actors selected. */
  readonly selected: ReadonlySet<number>;
  readonly walk: Place | null;
}

/** A ring around the selected tie, or along the selected actor; and around the cell where the keyboard stands. */
export function Chosen({ matrix, selected, walk }: ChosenProps) {
  const places = [...matrix.actors.keys()].filter((place) => selected.has(matrix.actors[place]?.row ?? -1));
  const [one, other] = places;
  const side = matrix.actors.length * CELL_PX;
  return (
    <>
      {one !== undefined && other === undefined && (
        <>
          <rect className={styles.ring} {...cellBox(one, 0)} width={side} />
          <rect className={styles.ring} {...cellBox(0, one)} height={side} />
        </>
      )}
      {one !== undefined && other !== undefined && (
        <>
          <rect className={styles.ring} {...cellBox(one, other)} />
          <rect className={styles.ring} {...cellBox(other, one)} />
        </>
      )}
      {walk !== null && walk.row >= 0 && walk.column >= 0 && (
        <rect className={styles.keyboard} {...cellBox(walk.row, walk.column)} />
      )}
    </>
  );
}

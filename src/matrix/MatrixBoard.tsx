import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { KeyboardBoard } from "../ui/KeyboardBoard.tsx";
import { CELL_PX, Cells } from "./Cells.tsx";
import { Headings } from "./Headings.tsx";
import { Chosen, Crossing } from "./Marked.tsx";
import styles from "./Matrix.module.css";
import type { Matrix } from "./matrixOf.ts";
import type { MatrixTabProps } from "./matrixTabProps.ts";
import { MATRIX_KEYS, placeWords } from "./matrixWords.ts";
import type { Place } from "./place.ts";
import { selectionAt } from "./selectionAt.ts";
import { reveal, useMatrixKeys } from "./useMatrixKeys.ts";
import { usePointedPlace } from "./usePointedPlace.ts";

interface MatrixBoardProps extends MatrixTabProps {
  readonly matrix: Matrix;
  /** Catalogue rows of the actors selected. */
  readonly selected: ReadonlySet<number>;
}

/** The matrix in a box of its own that scrolls: one tab stop, with its keys and what is said of each cell. */
export function MatrixBoard(props: MatrixBoardProps) {
  const { matrix, catalogue, selection, onSelect } = props;
  const board = useRef<HTMLDivElement>(null);
  const choose = (place: Place): void => onSelect(selectionAt(place, matrix, catalogue));
  const pointed = usePointedPlace(board, matrix, choose);
  const walk = useMatrixKeys(board, matrix, choose, () => {
    if (selection === null) board.current?.blur();
    else onSelect(null);
  });
  useRevealed(board, props);
  const current = pointed ?? walk;
  return (
    <>
      <KeyboardBoard
        board={board}
        className={styles.board}
        description="matrix"
        name="Actors by actors"
        keys={MATRIX_KEYS}
        words={walk === null ? "" : placeWords(walk, matrix, catalogue)}
        wordsTestId="matrix-words"
      >
        <Plane {...props} current={current} walk={walk} />
      </KeyboardBoard>
      <p className={styles.words} aria-hidden="true">
        {current === null ? "" : placeWords(current, matrix, catalogue)}
      </p>
    </>
  );
}

/** What is selected, by a link or elsewhere on the page, is brought into the box. */
function useRevealed(
  board: RefObject<HTMLDivElement | null>,
  { matrix, selected }: Pick<MatrixBoardProps, "matrix" | "selected">,
): void {
  const show = useEffectEvent((rows: ReadonlySet<number>): void => {
    const [row, column = -1] = [...matrix.actors.keys()].filter((place) =>
      rows.has(matrix.actors[place]?.row ?? -1),
    );
    if (row !== undefined && board.current !== null) reveal(board.current, { row, column });
  });
  useEffect(() => show(selected), [selected]);
}

interface PlaneProps extends MatrixBoardProps {
  /** What is pointed at, else where the keyboard stands. */
  readonly current: Place | null;
  readonly walk: Place | null;
}

function Plane({ matrix, catalogue, selected, renderSign, renderShape, current, walk }: PlaneProps) {
  const sidePx = matrix.actors.length * CELL_PX;
  const headings = { matrix, catalogue, selected, renderSign };
  return (
    <div className={styles.plane} aria-hidden="true">
      <div className={styles.corner} data-corner />
      <Headings {...headings} side="columns" current={current?.column ?? -1} />
      <Headings {...headings} side="rows" current={current?.row ?? -1} />
      <svg className={styles.body} width={sidePx} height={sidePx} data-body>
        <Crossing matrix={matrix} current={current} />
        <Cells matrix={matrix} renderShape={renderShape} />
        <Chosen matrix={matrix} selected={selected} walk={walk} />
      </svg>
    </div>
  );
}

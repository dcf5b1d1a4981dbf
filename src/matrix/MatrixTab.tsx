import { type ReactNode, useId, useMemo } from "react";
import { STRANDS } from "../core/events/picture.ts";
import styles from "./Matrix.module.css";
import { MatrixBoard } from "./MatrixBoard.tsx";
import { matrixOf } from "./matrixOf.ts";
import type { MatrixTabProps } from "./matrixTabProps.ts";
import { drawnWords } from "./matrixWords.ts";
import { selectedRows } from "./selectedRows.ts";

const TONES = ["Cooperative", "Neutral", "Hostile words, measures", "Hostile force"];

/** The picture as a matrix of its actors, with how much of it is drawn. */
export function MatrixTab(props: MatrixTabProps): ReactNode {
  const { catalogue, picture, view, selection, onAll, renderShape } = props;
  const selected = useMemo(() => selectedRows(selection, catalogue), [selection, catalogue]);
  const focus = useMemo(
    () => new Set(view.focus.map((id) => catalogue.actors.findIndex((actor) => actor.id === id))),
    [view.focus, catalogue],
  );
  const matrix = useMemo(
    () => matrixOf(picture, catalogue, view.tiesDrawn, new Set([...selected, ...focus])),
    [picture, catalogue, view.tiesDrawn, selected, focus],
  );
  const all = view.tiesDrawn === "all";
  const isWhole =
    matrix.tiesDrawn === matrix.tiesInPicture && matrix.actors.length === matrix.actorsInPicture;
  const titleId = useId();
  return (
    <section className={styles.tab} aria-labelledby={titleId}>
      <div className={styles.top}>
        <h2 id={titleId} className={styles.drawn}>
          {drawnWords(matrix)}
        </h2>
        {(all || !isWhole) && (
          <button className={styles.all} type="button" onClick={() => onAll(!all)}>
            {all ? "Draw only what fits" : "Draw all"}
          </button>
        )}
      </div>
      <MatrixBoard {...props} matrix={matrix} selected={selected} />
      <ul className={styles.legend} aria-label="Marks by tone">
        {STRANDS.map((strand, at) => (
          <li key={strand}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              {renderShape(strand)}
            </svg>
            {TONES[at]}
          </li>
        ))}
        <li>Area = interactions</li>
      </ul>
    </section>
  );
}

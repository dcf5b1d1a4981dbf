import { memo, type ReactNode } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import { CELL_PX } from "./Cells.tsx";
import styles from "./Matrix.module.css";
import type { Matrix } from "./matrixOf.ts";

interface HeadingsProps {
  readonly matrix: Matrix;
  readonly catalogue: Catalogue;
  readonly side: "rows" | "columns";
  /** Of the cell that is pointed at; -1 for none. */
  readonly current: number;
  /** Catalogue rows of the actors selected. */
  readonly selected: ReadonlySet<number>;
  readonly renderSign: (type: ActorType) => ReactNode;
}

/** The names beside the rows or above the columns. */
export const Headings = memo(function Headings(props: HeadingsProps) {
  const { matrix, catalogue, side, current, selected, renderSign } = props;
  return (
    <div className={side === "rows" ? styles.rows : styles.columns}>
      {matrix.actors.map(({ row }, place) => {
        const actor = catalogue.actors[row];
        if (actor === undefined) return null;
        return (
          <span
            key={row}
            className={styles.heading}
            style={side === "rows" ? { height: CELL_PX } : { width: CELL_PX }}
            data-side={side}
            data-place={place}
            data-current={place === current}
            data-selected={selected.has(row)}
            title={actor.name}
          >
            {side === "rows" && renderSign(actor.type)}
            <span>{actor.shortName}</span>
          </span>
        );
      })}
    </div>
  );
});

import { memo, type ReactNode } from "react";
import { type Strand, STRANDS } from "../core/events/picture.ts";
import styles from "./Matrix.module.css";
import type { Matrix, MatrixTie } from "./matrixOf.ts";

/** Side of a cell, in px. */
export const CELL_PX = 24;

export type RenderShape = (strand: Strand) => ReactNode;

interface CellsProps {
  readonly matrix: Matrix;
  readonly renderShape: RenderShape;
}

/** Everything that does not change while the pointer moves: lines between groups, and a mark a tone in each cell. */
export const Cells = memo(function Cells({ matrix, renderShape }: CellsProps) {
  const side = matrix.actors.length * CELL_PX;
  return (
    <>
      {matrix.actors.map(({ row }, place) => (
        <rect key={row} className={styles.self} {...cellBox(place, place)} />
      ))}
      {matrix.actors.map(({ row, startsGroup }, place) => {
        const at = place * CELL_PX;
        const className = startsGroup ? styles.border : styles.line;
        return <path key={row} className={className} d={`M0 ${at}H${side}M${at} 0V${side}`} />;
      })}
      <path className={styles.border} d={`M0 0H${side}V${side}H0Z`} />
      {matrix.ties
        .filter(({ isDrawn }) => isDrawn)
        .map((tie) => (
          <Marks key={`${tie.low} ${tie.high}`} tie={tie} renderShape={renderShape} />
        ))}
    </>
  );
});

/** In both halves, since rows and columns are the same actors. */
function Marks({ tie, renderShape }: { readonly tie: MatrixTie; readonly renderShape: RenderShape }) {
  const marks = STRANDS.flatMap((strand, at) => {
    const count = tie.strands[at] ?? 0;
    return count === 0 ? [] : [{ strand, at, count }];
  });
  const alone = marks.length === 1;
  const shapes = marks.map(({ strand, at, count }) => (
    <g key={strand} transform={alone ? `scale(${aloneScale(count)})` : amongScale(at, count)}>
      {renderShape(strand)}
    </g>
  ));
  const centre = (place: number): number => (place + 0.5) * CELL_PX;
  return (
    <>
      <g transform={`translate(${centre(tie.high)} ${centre(tie.low)})`}>{shapes}</g>
      <g transform={`translate(${centre(tie.low)} ${centre(tie.high)})`}>{shapes}</g>
    </>
  );
}

/** Area follows the count, as far as the cell has room. */
function aloneScale(count: number): number {
  return Math.min(2.3, Math.sqrt(count));
}

/** Several tones stand in the corners, each always in its own. */
function amongScale(at: number, count: number): string {
  const [x, y] = [at % 2 === 0 ? -5.5 : 5.5, at < 2 ? -5.5 : 5.5];
  return `translate(${x} ${y}) scale(${Math.min(1.2, 0.85 * Math.sqrt(count))})`;
}

/** The box of a cell, for a `rect`. */
export function cellBox(row: number, column: number) {
  return { x: column * CELL_PX, y: row * CELL_PX, width: CELL_PX, height: CELL_PX };
}

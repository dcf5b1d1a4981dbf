import { memo, type ReactNode } from "react";
import { type Strand, STRANDS } from "../core/events/picture.ts";
import styles from "./Matrix.module.css";
import { ALONE, AMONG, fullCount, markScale } from "./markScale.ts";
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
  const full = fullCount(countsDrawn(matrix));
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
          <Marks key={`${tie.low} ${tie.high}`} tie={tie} full={full} renderShape={renderShape} />
        ))}
    </>
  );
});

interface MarksProps {
  readonly tie: MatrixTie;
  /** How many interactions fill the room of a mark. */
  readonly full: number;
  readonly renderShape: RenderShape;
}

function countsDrawn({ ties }: Matrix): readonly number[] {
  return ties.flatMap(({ strands, isDrawn }) => (isDrawn ? strands.filter((count) => count > 0) : []));
}

/** In both halves, since rows and columns are the same actors. */
function Marks({ tie, full, renderShape }: MarksProps) {
  const marks = STRANDS.flatMap((strand, at) => {
    const count = tie.strands[at] ?? 0;
    return count === 0 ? [] : [{ strand, at, count }];
  });
  const alone = marks.length === 1;
  const shapes = marks.map(({ strand, at, count }) => (
    <g
      key={strand}
      transform={alone ? `scale(${markScale(count, full, ALONE)})` : amongScale(at, count, full)}
    >
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

/** Several tones stand in the corners, each always in its own. */
function amongScale(at: number, count: number, full: number): string {
  const [x, y] = [at % 2 === 0 ? -5.5 : 5.5, at < 2 ? -5.5 : 5.5];
  return `translate(${x} ${y}) scale(${markScale(count, full, AMONG)})`;
}

/** The box of a cell, for a `rect`. */
export function cellBox(row: number, column: number) {
  return { x: column * CELL_PX, y: row * CELL_PX, width: CELL_PX, height: CELL_PX };
}

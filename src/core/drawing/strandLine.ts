import type { SceneStrand, SceneTie } from "./scene.ts";
import { arrowhead, shortened, type TieCurve } from "./tieCurve.ts";

export interface DrawnTie {
  readonly tie: SceneTie;
  /** In CSS pixels, trimmed at both signs. */
  readonly curves: readonly StrandCurve[];
}

export interface StrandCurve {
  readonly strand: SceneStrand;
  readonly curve: TieCurve;
}

/** One strand as it is drawn, in px: a line and its arrowheads. */
export interface StrandLine {
  readonly line: TieCurve;
  readonly widthPx: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dashes: readonly number[];
  readonly heads: readonly Head[];
}

/** The corners of an arrowhead, x, y, x, y, x, y; the tip first. */
export type Head = readonly [number, number, number, number, number, number];

/** Dashes in CSS pixels; line style, not colour alone, tells the tones apart. */
const DASHES: readonly (readonly number[])[] = [[], [1.2, 3.4], [6, 3.2], []];
const HEAD_LENGTH_PX = 7;
/** Of lines finer than a pixel the heads are smaller, too: at their finest, this share. */
const LEAST_HEAD = 0.5;
/** Half the width of an arrowhead, as a share of its length. */
const HEAD_SLENDERNESS = 0.43;
const CASING_PX = 7;

export function strandDashes(strand: number): readonly number[] {
  return DASHES[strand] ?? [];
}

/** The line ends inside its arrowheads, so that it does not show beside their tips. */
export function strandLine({ strand, curve }: StrandCurve): StrandLine {
  const { widthPx } = strand;
  const length =
    HEAD_LENGTH_PX * (0.8 + widthPx * 0.16) * Math.min(1, LEAST_HEAD + (1 - LEAST_HEAD) * widthPx);
  const [atB, atA] = [(strand.arrows & 1) !== 0, (strand.arrows & 2) !== 0];
  return {
    line: shortened(curve, atA ? length * 0.7 : 0, atB ? length * 0.7 : 0),
    widthPx,
    dashes: strandDashes(strand.strand),
    heads: [...(atB ? [headAt(curve, "end", length)] : []), ...(atA ? [headAt(curve, "start", length)] : [])],
  };
}

function headAt(curve: TieCurve, at: "start" | "end", length: number): Head {
  const { x, y, angle } = arrowhead(curve, at, length);
  const half = length * HEAD_SLENDERNESS;
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const [backX, backY] = [x - ux * length, y - uy * length];
  return [x, y, backX - uy * half, backY + ux * half, backX + uy * half, backY - ux * half];
}

/** What lies under the selected tie: one line, wider than all of its strands; null where nothing of it is drawn. */
export function casingOf({ tie, curves }: DrawnTie): Pick<StrandLine, "line" | "widthPx"> | null {
  const middle = curves[Math.floor(curves.length / 2)];
  const widest = tie.strands.reduce((sum, strand) => sum + strand.widthPx, 0);
  return middle === undefined ? null : { line: middle.curve, widthPx: widest + CASING_PX };
}

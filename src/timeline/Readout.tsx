import type { RefObject } from "react";
import { columnPx } from "../core/timeline/barShapes.ts";
import type { Bars, BinUnit } from "../core/timeline/bins.ts";
import { binReadout, coverageInWords, keyDatesInWords } from "./describe.ts";
import type { KeyDay } from "../core/timeline/keyDateLabels.ts";
import { COVERAGE_PX, type Frame } from "../core/timeline/frame.ts";
import { labelWidth } from "../core/timeline/labelWidth.ts";
import type { Span } from "../core/timeline/span.ts";
import styles from "./Drawing.module.css";
import { type Pointed, usePointed } from "./usePointed.ts";

interface ReadoutProps {
  readonly bars: Bars;
  readonly unit: BinUnit;
  readonly keyDates: readonly KeyDay[];
  readonly frame: Frame;
  readonly span: Span;
  /** The bar that the keys have come to. */
  readonly picked: number | null;
  readonly ground: RefObject<HTMLElement | null>;
}

const TYPE_PX = 12.5;
const MARGIN_PX = 8;

/**
 * The bar or the cell of sources under the mouse, or the bar that the keys have come to, in words at
 * the foot of the strip: tones can be told without their colours, and key dates without room for a
 * label are named.
 */
export function Readout(props: ReadoutProps) {
  const { bars, unit, keyDates, frame, span, picked } = props;
  const underMouse = usePointed(bars.edges, frame, span, props.ground);
  const pointed = underMouse ?? (picked === null ? null : ({ part: "bar", bin: picked } as const));
  if (pointed === null || pointed.bin >= bars.edges.length - 1) return null;
  const { part, bin } = pointed;
  const text =
    part === "sources"
      ? coverageInWords(bars, bin, unit)
      : [binReadout(bars, bin, unit), ...keyDatesInWords(keyDates, bars.edges, bin)].join(". ");
  const [left, width] = columnPx(bars.edges, bin, frame, span);
  const isPicked = underMouse === null;
  return (
    <g className={styles.readout}>
      <rect
        className={part === "sources" ? styles.cell : isPicked ? styles.picked : undefined}
        x={left}
        width={width}
        {...heightOf(pointed, frame)}
      />
      <text x={textStart(text, left, width, frame)} y={frame.readoutPx}>
        {text}
      </text>
    </g>
  );
}

function heightOf({ part }: Pointed, frame: Frame) {
  if (part === "bar") return { y: frame.plotTopPx, height: frame.baselinePx - frame.plotTopPx };
  return { y: (frame.coverageTopPx ?? 0) - 2, height: COVERAGE_PX + 4 };
}

/** Under its bar, to the right of it in the left half and to the left in the right one, never cut off. */
function textStart(text: string, left: number, width: number, frame: Frame): number {
  const textPx = labelWidth(text, TYPE_PX);
  const isRightHalf = left > (frame.leftPx + frame.rightPx) / 2;
  const wanted = isRightHalf ? left + width - textPx : left;
  return Math.max(MARGIN_PX, Math.min(wanted, frame.widthPx - MARGIN_PX - textPx));
}

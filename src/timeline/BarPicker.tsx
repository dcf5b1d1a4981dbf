import { type KeyboardEvent, useId } from "react";
import type { Window } from "../core/view/view.ts";
import { type Bars, binOf, type BinUnit } from "../core/timeline/bins.ts";
import { binIsIn, windowOfBins } from "./binWindow.ts";
import { barInWords } from "./describe.ts";
import type { KeyDay } from "../core/timeline/keyDateLabels.ts";
import { type Frame, rectOfPlot } from "../core/timeline/frame.ts";
import styles from "./Handles.module.css";
import { barAfterKey } from "./pickerKeys.ts";
import type { OnWindow } from "./useWindowGesture.ts";

interface BarPickerProps {
  readonly bars: Bars;
  readonly unit: BinUnit;
  readonly window: Window;
  readonly keyDates: readonly KeyDay[];
  readonly frame: Frame;
  /** The bar that the keys have come to; null while the focus is elsewhere. */
  readonly picked: number | null;
  readonly onPick: (bin: number | null) => void;
  readonly onWindow: OnWindow;
}

/**
 * The bars for the keyboard: one stop, arrow keys from bar to bar, Enter for its days. Only the bar
 * come to is in the page, with its place among all, so that a step of the window changes one element.
 */
export function BarPicker({ bars, unit, window, keyDates, frame, picked, onPick, onWindow }: BarPickerProps) {
  const id = useId();
  const count = bars.edges.length - 1;
  const bin = Math.min(picked ?? firstPick(bars, window), count - 1);
  const optionId = `${id}-${bin}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") return onWindow(windowOfBins(bars.edges, bin), "end");
    const next = barAfterKey(event.key, bin, count, unit);
    if (next === null) return;
    event.preventDefault();
    onPick(next);
  };
  return (
    <div
      role="listbox"
      tabIndex={0}
      className={styles.picker}
      style={rectOfPlot(frame)}
      aria-label={`Choose a ${unit}`}
      aria-orientation="horizontal"
      aria-activedescendant={optionId}
      aria-describedby={id}
      onFocus={() => onPick(bin)}
      onBlur={() => onPick(null)}
      onKeyDown={onKeyDown}
    >
      <span
        id={id}
        hidden
      >{`Arrow keys go from ${unit} to ${unit}, Enter shows one alone, Space plays.`}</span>
      <div
        key={optionId}
        id={optionId}
        role="option"
        aria-selected={binIsIn(bars.edges, bin, window)}
        aria-posinset={bin + 1}
        aria-setsize={count}
        aria-label={barInWords(bars, bin, unit, keyDates)}
      />
    </div>
  );
}

function firstPick({ edges }: Bars, { from, to }: Window): number {
  return Math.max(0, binOf(edges, from ?? to ?? edges[0] ?? 0));
}

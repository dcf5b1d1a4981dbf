import type { BinUnit } from "../core/timeline/bins.ts";

const FAR: Record<BinUnit, number> = { day: 7, week: 4, month: 12, year: 10 };

/** The bar that a key leads to: the next, a week (month, year, decade) on, or an end; null for other keys. */
export function barAfterKey(key: string, bar: number, bars: number, unit: BinUnit): number | null {
  const goTo = (wanted: number) => Math.min(Math.max(wanted, 0), bars - 1);
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return goTo(bar + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return goTo(bar - 1);
    case "PageDown":
      return goTo(bar + FAR[unit]);
    case "PageUp":
      return goTo(bar - FAR[unit]);
    case "Home":
      return 0;
    case "End":
      return bars - 1;
    default:
      return null;
  }
}

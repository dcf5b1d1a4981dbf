export interface LabelStyle {
  readonly sizePx: number;
  readonly weight: 400 | 600;
}

const BOLD_RANKS = 10;

/** Type of an actor's label; rank 1 is the busiest actor shown. */
export function labelStyle(rank: number, selected: boolean): LabelStyle {
  return { sizePx: labelSize(rank), weight: selected || rank <= BOLD_RANKS ? 600 : 400 };
}

function labelSize(rank: number): number {
  if (rank <= 4) return 15;
  if (rank <= 10) return 13.5;
  return rank <= 26 ? 12.5 : 12;
}

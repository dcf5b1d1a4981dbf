/** One line of the table: what was measured on the explorer, its peer in the same run, and the aim. */
export interface Measure {
  readonly name: string;
  readonly unit: "ms" | "kB";
  readonly value: number;
  readonly peer?: number;
  readonly aim?: number;
}

const HEADINGS = ["", "Demarche", "bare cytoscape", "ratio", "aim", ""] as const;

/** The measures as lines of a table, numbers to the right. */
export function tableOf(measures: readonly Measure[]): string[] {
  const rows = [HEADINGS, ...measures.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column]!, column))
      .join("  ")
      .trimEnd(),
  );
}

function padded(cell: string, width: number, column: number): string {
  return column === 0 || column === HEADINGS.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}

function cellsOf({ name, unit, value, peer, aim }: Measure): string[] {
  return [
    name,
    `${value.toFixed(1)} ${unit}`,
    peer === undefined ? "" : `${peer.toFixed(1)} ${unit}`,
    peer === undefined ? "" : (value / peer).toFixed(2),
    aim === undefined ? "" : `${aim} ${unit}`,
    aim === undefined ? "" : value <= aim ? "met" : "missed",
  ];
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** One line of the table: what was measured on the explorer, its peer in the same run, and the aim. */
export interface Measure {
  readonly name: string;
  readonly unit: "ms" | "kB" | "MB";
  readonly value: number;
  readonly peer?: number;
  readonly aim?: number;
}

const HEADINGS = ["", "Demarche", "bare cytoscape", "ratio", "aim", ""] as const;

/** The measures as lines of a table, numbers to the right; without the peer where none has one. */
export function tableOf(measures: readonly Measure[]): string[] {
  const hasPeers = measures.some(({ peer }) => peer !== undefined);
  const rows = [HEADINGS, ...measures.map(cellsOf)].map((row) => (hasPeers ? row : withoutPeer(row)));
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        isText(row, column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join("  ")
      .trimEnd(),
  );
}

/** What is measured, and whether the aim is met. */
function isText(row: readonly string[], column: number): boolean {
  return column === 0 || column === row.length - 1;
}

function withoutPeer([name, value, _peer, _ratio, ...rest]: readonly string[]): readonly string[] {
  return [name!, value!, ...rest];
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

/** What interactions may be sorted by where the records are, beside their days. */
export const ORDER_COLUMNS = [
  "kind",
  "who",
  "class",
  "tone",
  "status",
  "confidence",
  "sources",
  "reported",
  "place",
] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

export interface RowOrder {
  readonly column: OrderColumn;
  readonly direction: "ascending" | "descending";
}

export function isOrderColumn(text: string): text is OrderColumn {
  return (ORDER_COLUMNS as readonly string[]).includes(text);
}

import type { Direction } from "./sorting.ts";

export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Width on the screen; null takes what the others leave, and no less than `LEAST_FREE_PX`. */
  readonly widthPx: number | null;
  readonly align: "start" | "end";
  /** `roomy`: shown unless the frame is narrow; `optional`: only when ticked. */
  readonly use: "always" | "shown" | "roomy" | "optional";
  /** The way in which a first press sorts; null where the column cannot sort. */
  readonly sorts: Direction | null;
}

export const LEAST_FREE_PX = 120;
const ROOMY_PX = 840;

export type InteractionColumn =
  | "date"
  | "kind"
  | "who"
  | "what"
  | "sources"
  | "class"
  | "tone"
  | "status"
  | "confidence"
  | "topics"
  | "reported"
  | "place";

export const INTERACTION_COLUMNS: readonly Column<InteractionColumn>[] = [
  column("date", "Date", 104, "always", "ascending"),
  column("kind", "Kind", 112, "always", "ascending"),
  column("who", "Who", 208, "shown", "ascending"),
  column("what", "What the sources report, in our own words", null, "shown", null),
  column("class", "Class", 104, "optional", "ascending"),
  column("tone", "Tone", 104, "optional", "ascending"),
  column("status", "Status", 92, "optional", "ascending"),
  column("confidence", "Confidence", 104, "optional", "ascending"),
  column("topics", "Topics", 148, "optional", null),
  column("reported", "Reported", 104, "optional", "ascending"),
  column("place", "Place", 104, "optional", "ascending"),
  { ...column("sources", "Sources", 98, "shown", "descending"), align: "end" },
];

export type TieColumn = "a" | "b" | "interactions" | "tones" | "first" | "last" | "initiated";

export const TIE_COLUMNS: readonly Column<TieColumn>[] = [
  column("a", "Actor", 160, "always", "ascending"),
  column("b", "And", 150, "always", "ascending"),
  { ...column("interactions", "Interactions", 104, "always", "descending"), align: "end" },
  column("tones", "Tones", 96, "shown", "descending"),
  column("first", "First", 92, "shown", "ascending"),
  column("last", "Last", 92, "shown", "descending"),
  column("initiated", "Initiated by", null, "roomy", null),
];

export type ActorColumn = "name" | "type" | "country" | "interactions" | "ties" | "tones" | "office";

export const ACTOR_COLUMNS: readonly Column<ActorColumn>[] = [
  column("name", "Actor", 216, "always", "ascending"),
  column("type", "Type", 132, "shown", "ascending"),
  column("country", "Country", 116, "roomy", "ascending"),
  { ...column("interactions", "Interactions", 104, "always", "descending"), align: "end" },
  { ...column("ties", "Ties", 60, "shown", "descending"), align: "end" },
  column("tones", "Tones", 108, "optional", "descending"),
  column("office", "Office", null, "shown", "ascending"),
];

function column<Id extends string>(
  id: Id,
  label: string,
  widthPx: number | null,
  use: Column["use"],
  sorts: Column["sorts"],
): Column<Id> {
  return { id, label, widthPx, align: "start", use, sorts };
}

/** Ids of the columns shown where the person has chosen none, in a frame so wide. */
export function usualColumns(columns: readonly Column[], framePx: number): ReadonlySet<string> {
  const isUsual = ({ use }: Column): boolean =>
    use === "always" || use === "shown" || (use === "roomy" && framePx >= ROOMY_PX);
  return new Set(columns.filter(isUsual).map(({ id }) => id));
}

/** The columns chosen, in their order; those always shown among them. */
export function columnsShown<C extends Column>(
  columns: readonly C[],
  chosen: ReadonlySet<string>,
): readonly C[] {
  return columns.filter(({ id, use }) => use === "always" || chosen.has(id));
}

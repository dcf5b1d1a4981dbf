import type { Catalogue } from "../core/events/catalogue.ts";
import type { Direction } from "./nearestInDirection.ts";
import type { Scene } from "../core/drawing/scene.ts";
import { otherEnd, tiesOfActor, type Walk } from "./walk.ts";

const WHERE: Readonly<Record<Direction, string>> = {
  left: "Left of",
  right: "Right of",
  up: "Above",
  down: "Below",
};
const EDGE: Readonly<Record<Direction, string>> = {
  left: "to the left of",
  right: "to the right of",
  up: "above",
  down: "below",
};

export const NETWORK_KEYS =
  "Arrow keys go to the nearest actor that way, Home to the busiest. N and P walk the actor's ties. " +
  "Enter selects; Shift+Enter selects the tie with the selected actor. Shift+P pins and unpins, Shift+arrow moves. " +
  "Plus, minus and 0 zoom. Escape leaves.";

/** "Pompeo, person, 24 interactions, 15 ties, pinned. Right of Trump." */
export function walkWords(
  { row, tie }: Walk,
  scene: Scene,
  catalogue: Catalogue,
  pinned: boolean,
  from: { readonly row: number; readonly direction: Direction } | null,
): string {
  if (tie !== null) {
    const ties = tiesOfActor(row, scene);
    const place = ties.findIndex(({ a, b }) => a === tie.a && b === tie.b) + 1;
    const ends = `${nameOf(catalogue, row)} and ${nameOf(catalogue, otherEnd(tie, row))}`;
    const drawn = scene.ties.length + scene.fine.tiePlaces.length < scene.tiesInPicture ? " drawn" : "";
    return `Tie ${place} of ${ties.length}${drawn}: ${ends}, ${many(tie.count, "interaction")}.`;
  }
  const { count = 0, partners = 0 } = scene.actors.get(row) ?? {};
  const facts = [
    nameOf(catalogue, row),
    catalogue.actors[row]?.type ?? "",
    many(count, "interaction"),
    many(partners, "tie"),
  ];
  if (pinned) facts.push("pinned");
  const way = from === null ? "" : ` ${WHERE[from.direction]} ${nameOf(catalogue, from.row)}.`;
  return `${facts.join(", ")}.${way}`;
}

export function edgeWords(row: number, direction: Direction, catalogue: Catalogue): string {
  return `No actor ${EDGE[direction]} ${nameOf(catalogue, row)}.`;
}

export const nameOf = ({ actors }: Catalogue, row: number): string => actors[row]?.shortName ?? "";

export const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

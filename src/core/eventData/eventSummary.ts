import type { Kind } from "../model/graph.ts";

/** Between the two actors of a summary. */
export const ARROW = "→";

/** "Make a visit: Mike Pompeo → Israel". */
export function summaryOf(kind: Pick<Kind, "label">, initiator: string, target: string): string {
  return `${kindWords(kind)} ${initiator} ${ARROW} ${target}`;
}

/** How a summary begins. */
export function kindWords({ label }: Pick<Kind, "label">): string {
  return `${label}:`;
}

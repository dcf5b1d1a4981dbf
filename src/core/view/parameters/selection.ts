import type { Selection } from "../view.ts";
import { isId } from "./id.ts";
import type { Parameter } from "./parameter.ts";

const BETWEEN_ENDS = "_";
const DATED = /^\d{4}-\d{2}-\d{2}-/;

export const selection: Parameter = {
  name: "sel",
  read: (raw) => {
    const read = readSelection(raw);
    return read === undefined
      ? {
          ok: false,
          expected:
            "the id of an actor or an interaction, or two actors as in `benjamin-netanyahu_mike-pompeo`",
        }
      : { ok: true, patch: { selection: read } };
  },
  write: (view) => (view.selection === null ? undefined : selectionText(view.selection)),
};

/** `mike-pompeo`, `2020-01-01-call` or `a_b`, a before b. */
export function selectionText(selected: Selection): string {
  switch (selected.type) {
    case "actor":
      return selected.actor;
    case "interaction":
      return selected.interaction;
    case "tie":
      return [selected.a, selected.b].toSorted().join(BETWEEN_ENDS);
  }
}

/**
 * A single id is taken for an interaction where it starts with a day, otherwise for an actor; only
 * the data can tell for certain, and `restoreView` asks them.
 */
function readSelection(raw: string): Selection | undefined {
  const ids = raw.split(BETWEEN_ENDS, 3);
  if (ids.length > 2 || !ids.every(isId)) return undefined;
  if (ids.length === 1)
    return DATED.test(raw) ? { type: "interaction", interaction: raw } : { type: "actor", actor: raw };
  const [a = "", b = ""] = ids.toSorted();
  return a === b ? undefined : { type: "tie", a, b };
}

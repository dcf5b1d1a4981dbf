import { isId } from "./id.ts";
import type { Parameter } from "./parameter.ts";

/** Read only: a link is written out in full, since what a named view says may change with the data. */
export const namedView: Parameter = {
  name: "view",
  read: (raw) =>
    isId(raw)
      ? { ok: true, patch: { namedView: raw } }
      : { ok: false, expected: "the id of a view, such as `opening`" },
  write: () => undefined,
};

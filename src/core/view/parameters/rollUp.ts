import type { Parameter } from "./parameter.ts";

export const rollUp: Parameter = {
  name: "roll",
  read: (raw) =>
    raw === "state" ? { ok: true, patch: { rollUp: raw } } : { ok: false, expected: "`state`" },
  write: (view) => (view.rollUp === "none" ? undefined : view.rollUp),
};

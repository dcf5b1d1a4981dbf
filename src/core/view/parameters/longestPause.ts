import type { Parameter } from "./parameter.ts";

export const longestPause: Parameter = {
  name: "gap",
  read: (raw) =>
    /^(?:0|[1-9]\d{0,5})$/.test(raw)
      ? { ok: true, patch: { longestPause: Number(raw) } }
      : { ok: false, expected: "a whole number of days" },
  write: (view) => (view.longestPause === null ? undefined : String(view.longestPause)),
};

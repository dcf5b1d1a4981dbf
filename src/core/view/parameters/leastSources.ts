import type { Parameter } from "./parameter.ts";

export const leastSources: Parameter = {
  name: "indep",
  read: (raw) =>
    /^[1-9]\d{0,8}$/.test(raw)
      ? { ok: true, patch: { leastSources: Number(raw) } }
      : { ok: false, expected: "a whole number of independent sources, 1 or more" },
  write: (view) => (view.leastSources === 1 ? undefined : String(view.leastSources)),
};

import type { Parameter } from "./parameter.ts";

export const leastStrength: Parameter = {
  name: "min",
  read: (raw) =>
    /^[1-9]\d{0,8}$/.test(raw)
      ? { ok: true, patch: { leastStrength: Number(raw) } }
      : { ok: false, expected: "a whole number of interactions, 1 or more" },
  write: (view) => (view.leastStrength === 1 ? undefined : String(view.leastStrength)),
};

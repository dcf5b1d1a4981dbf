import type { Parameter } from "./parameter.ts";

export const hops: Parameter = {
  name: "hops",
  read: (raw) => {
    if (raw === "1" || raw === "2") return { ok: true, patch: { hops: raw === "1" ? 1 : 2 } };
    return { ok: false, expected: /^-?\d/.test(raw) ? "1 or 2" : "a number (1 or 2)" };
  },
  write: (view) => (view.hops === 1 ? undefined : String(view.hops)),
};

import type { Parameter } from "./parameter.ts";

const ALL = "all";

export const tiesDrawn: Parameter = {
  name: "top",
  read: (raw) => {
    if (raw === ALL) return { ok: true, patch: { tiesDrawn: ALL } };
    return /^[1-9]\d{0,8}$/.test(raw)
      ? { ok: true, patch: { tiesDrawn: Number(raw) } }
      : { ok: false, expected: "a whole number of ties, 1 or more, or `all`" };
  },
  write: (view) => (view.tiesDrawn === null ? undefined : String(view.tiesDrawn)),
};

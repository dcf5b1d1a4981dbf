import type { Parameter } from "./parameter.ts";

export const tab: Parameter = {
  name: "tab",
  read: (raw) =>
    raw === "network" || raw === "table" || raw === "matrix"
      ? { ok: true, patch: { tab: raw } }
      : { ok: false, expected: "network, table or matrix" },
  write: (view) => (view.tab === "network" ? undefined : view.tab),
};

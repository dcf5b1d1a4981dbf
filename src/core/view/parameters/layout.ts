import { isId } from "./id.ts";
import type { Parameter } from "./parameter.ts";

export const layout: Parameter = {
  name: "layout",
  read: (raw) =>
    isId(raw) ? { ok: true, patch: { layout: raw } } : { ok: false, expected: "the name of a layout" },
  write: (view) => view.layout ?? undefined,
};

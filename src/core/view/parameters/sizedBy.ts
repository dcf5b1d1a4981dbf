import { EMPTY_VIEW, SIZE_MEASURES } from "../view.ts";
import type { Parameter } from "./parameter.ts";

export const sizedBy: Parameter = {
  name: "size",
  read: (raw) => {
    const measure = SIZE_MEASURES.find((one) => one === raw);
    return measure === undefined
      ? { ok: false, expected: SIZE_MEASURES.join(" or ") }
      : { ok: true, patch: { sizedBy: measure } };
  },
  write: (view) => (view.sizedBy === EMPTY_VIEW.sizedBy ? undefined : view.sizedBy),
};

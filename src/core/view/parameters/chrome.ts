import type { Chrome } from "../view.ts";
import type { Parameter } from "./parameter.ts";

/** `embed=1` and `present=1`; where a link has both, the first is heard. */
export const embed = chromeParameter("embed");
export const present = chromeParameter("present");

/** The bare word, as in `&embed`, is the same as `embed=1`. */
function chromeParameter(chrome: Exclude<Chrome, "full">): Parameter {
  return {
    name: chrome,
    read: (raw) =>
      raw === "1" || raw === "" ? { ok: true, patch: { chrome } } : { ok: false, expected: "`1`" },
    write: (view) => (view.chrome === chrome ? "1" : undefined),
  };
}

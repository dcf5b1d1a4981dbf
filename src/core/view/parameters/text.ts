import { withCommas } from "../words.ts";
import type { Parameter } from "./parameter.ts";

/** Longer than anything a person searches for. */
const MOST_CHARACTERS = 1_000;

export const text: Parameter = {
  name: "q",
  read: (raw) =>
    raw.length <= MOST_CHARACTERS
      ? { ok: true, patch: { text: raw } }
      : { ok: false, expected: `a text of at most ${withCommas(MOST_CHARACTERS)} characters` },
  write: (view) => (view.text === "" ? undefined : view.text),
};

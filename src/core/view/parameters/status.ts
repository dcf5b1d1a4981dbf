import { MODALITIES } from "../../model/vocabulary.ts";
import { DEFAULT_STATUS } from "../view.ts";
import type { Parameter } from "./parameter.ts";
import { wordList } from "./wordList.ts";

const list = wordList(MODALITIES, { one: "status", many: "statuses" }, (status) => ({ status }));
const DEFAULT = list.write(DEFAULT_STATUS);
/** The default keeps only some, so that keeping everything needs a word of its own. */
const EVERYTHING = "all";

export const status: Parameter = {
  name: "status",
  read: (raw) => {
    if (raw === EVERYTHING) return { ok: true, patch: { status: [] } };
    const reading = list.read(raw);
    return reading.ok ? reading : { ok: false, expected: `${EVERYTHING}, ${reading.expected}` };
  },
  write: (view) => {
    const written = list.write(view.status) ?? EVERYTHING;
    return written === DEFAULT ? undefined : written;
  },
};

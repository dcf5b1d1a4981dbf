import { CONFIDENCES } from "../../model/vocabulary.ts";
import type { Parameter } from "./parameter.ts";
import { wordList } from "./wordList.ts";

const list = wordList(CONFIDENCES, { one: "confidence", many: "confidences" }, (confidence) => ({
  confidence,
}));

export const confidence: Parameter = {
  name: "conf",
  read: list.read,
  write: (view) => list.write(view.confidence),
};

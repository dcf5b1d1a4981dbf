import { ACTOR_TYPES } from "../../model/vocabulary.ts";
import type { Parameter } from "./parameter.ts";
import { wordList } from "./wordList.ts";

const list = wordList(ACTOR_TYPES, { one: "type", many: "types" }, (actorTypes) => ({ actorTypes }));

export const actorTypes: Parameter = {
  name: "type",
  read: list.read,
  write: (view) => list.write(view.actorTypes),
};

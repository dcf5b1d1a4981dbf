import { isId } from "./id.ts";
import { readList, writeList } from "./list.ts";
import type { Parameter } from "./parameter.ts";

const NAMES = { one: "the name of a layer", many: "names of layers" };

export const layers: Parameter = {
  name: "layer",
  read: (raw) =>
    readList(raw, {
      nouns: { one: "layer", many: "layers" },
      expected: NAMES,
      item: (text) => (isId(text) ? text : undefined),
      patch: (names) => ({ layers: names }),
    }),
  write: (view) => writeList(view.layers.filter(isId)),
};

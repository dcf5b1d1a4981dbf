import { idList } from "./idList.ts";

export const kinds = idList({
  name: "kind",
  nouns: { one: "kind", many: "kinds" },
  example: "call",
  ids: (view) => view.kinds,
  patch: (kinds) => ({ kinds }),
  inData: ({ codebook }) => codebook.kinds.map(({ id }) => id),
});

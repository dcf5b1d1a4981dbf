import { idList } from "./idList.ts";

export const focus = idList({
  name: "actor",
  nouns: { one: "actor", many: "actors" },
  example: "mike-pompeo",
  ids: (view) => view.focus,
  patch: (focus) => ({ focus }),
  inData: ({ actors }) => actors.map(({ id }) => id),
});

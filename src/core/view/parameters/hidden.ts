import { idList } from "./idList.ts";

export const hidden = idList({
  name: "hide",
  nouns: { one: "hidden actor", many: "hidden actors" },
  example: "mike-pompeo",
  ids: (view) => view.hidden,
  patch: (hidden) => ({ hidden }),
  inData: ({ actors }) => actors.map(({ id }) => id),
});

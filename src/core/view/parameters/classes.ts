import { idList } from "./idList.ts";

export const classes = idList({
  name: "class",
  nouns: { one: "class", many: "classes" },
  example: "contact",
  ids: (view) => view.classes,
  patch: (classes) => ({ classes }),
  inData: ({ codebook }) => codebook.classes.map(({ id }) => id),
});

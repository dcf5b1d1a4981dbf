import { idList } from "./idList.ts";

export const sources = idList({
  name: "source",
  nouns: { one: "source", many: "sources" },
  example: "al-monitor-2020-01-02",
  ids: (view) => view.sources,
  patch: (sources) => ({ sources }),
  inData: ({ sources }) => sources.map(({ id }) => id),
});

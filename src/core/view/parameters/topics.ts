import { idList } from "./idList.ts";

export const topics = idList({
  name: "topic",
  nouns: { one: "topic", many: "topics" },
  example: "embassy-siege",
  ids: (view) => view.topics,
  patch: (topics) => ({ topics }),
  inData: ({ topics }) => topics,
});

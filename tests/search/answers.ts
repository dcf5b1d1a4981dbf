import { actorId, interactionId } from "../../src/core/model/ids.ts";
import type { ActorResult, SearchAnswer, SearchResult } from "../../src/core/search/answer.ts";

const ada: ActorResult = {
  type: "actor",
  row: 0,
  actor: actorId("ada-example"),
  actorType: "person",
  name: { text: "Ada Example", ranges: [{ start: 4, end: 7 }] },
  by: "name",
  detail: { text: "Foreign minister", ranges: [] },
  inView: true,
};

const ben: ActorResult = {
  ...ada,
  row: 1,
  actor: actorId("ben-placeholder"),
  name: { text: "Ben Placeholder", ranges: [] },
  by: "alias",
  detail: { text: "The Exarch", ranges: [{ start: 4, end: 6 }] },
  inView: false,
};

const ends = [
  { row: 0, actor: ada.actor, actorType: "person", shortName: "Example" },
  { row: 1, actor: ben.actor, actorType: "person", shortName: "Placeholder" },
] as const;

/** One result of each type. */
export const SOME = {
  ada,
  ben,
  tie: { type: "tie", ends, count: 3, others: 0, sharedPartners: [], shown: 1, inView: true },
  topic: {
    type: "topic",
    topic: "exit-talks",
    name: { text: "exit talks", ranges: [{ start: 0, end: 2 }] },
    rows: Int32Array.of(1, 2),
    shown: 0,
    inView: false,
  },
  text: { type: "text", text: "ex", corrected: false, rows: Int32Array.of(1, 4), shown: 1, inView: true },
  interaction: {
    type: "interaction",
    row: 4,
    interaction: interactionId("exit-call"),
    date: "2020-01-04~",
    summary: { text: "They spoke of an exit.", ranges: [{ start: 17, end: 19 }] },
    inView: false,
  },
} satisfies Record<string, SearchResult>;

/** The same results whatever the text, in all four groups. */
export function answerTo(text: string): SearchAnswer {
  return {
    text,
    groups: [
      { name: "Ties", results: [SOME.tie], total: 1 },
      { name: "Actors", results: [SOME.ada, SOME.ben], total: 12 },
      { name: "Topics", results: [SOME.topic], total: 1 },
      { name: "Interactions", results: [SOME.text, SOME.interaction], total: 2 },
    ],
  };
}

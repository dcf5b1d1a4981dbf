import type { EventData } from "../../../src/core/eventData/eventData.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { ACTOR_TYPES, type ActorType } from "../../../src/core/model/vocabulary.ts";
import { smallCodebook } from "../../fixtures/smallGraph.ts";

const ACTORS: readonly (readonly [id: string, name: string, type: ActorType, country: string])[] = [
  ["northland", "Northland", "state", "XNL"],
  ["southland", "Southland", "state", "XSL"],
  ["mohammed-bin-example", "Mohammed bin Example", "person", "XNL"],
  ["muhammad-ibn-example", "Muhammad ibn Example", "person", "XSL"],
  ["al-sample-party", "al-Sample Party", "party", ""],
];

/** Day, kind, initiator and target of each, in the order of its row. */
const EVENTS: readonly (readonly [day: string, kind: string, initiator: number, target: number])[] = [
  ["2018-01-01", "visit", 2, 1],
  ["2018-01-01", "call", 1, 0],
  ["2018-01-03", "strike", 0, 1],
  ["2018-01-03", "condemnation", 1, 0],
  ["2018-01-04", "meeting", 3, 2],
  ["2018-01-04", "mediation", 4, 0],
  ["2018-01-07", "call", 0, 1],
];

/** Seven invented events among five invented actors, read from two files; row 3 was set aside. */
export const smallEvents: EventData = {
  about: {
    id: "small-events",
    title: "Small events",
    description: "Invented.",
    licence: "CC0-1.0",
    dataVersion: "1",
    contact: "nobody@example.org",
    fingerprint: "5a".repeat(32),
  },
  codebook: smallCodebook,
  actors: {
    id: ACTORS.map(([id]) => id),
    name: ACTORS.map(([, name]) => name),
    externalId: ACTORS.map((_, row) => (row === 4 ? "The al-Sample Party (Invented)" : "")),
    type: Uint8Array.from(ACTORS, ([, , type]) => ACTOR_TYPES.indexOf(type)),
    country: ACTORS.map(([, , , country]) => country),
  },
  sourceName: "Small Events",
  files: [
    { name: "train.txt", firstRow: 0 },
    { name: "test.txt", firstRow: 5 },
  ],
  setAside: [{ reason: "no date", count: 1 }],
  day: Int32Array.from(EVENTS, ([day]) => dayFromIso(day)!),
  kind: Uint16Array.from(EVENTS, ([, kind]) => smallCodebook.kinds.findIndex(({ id }) => id === kind)),
  initiator: Uint32Array.from(EVENTS, ([, , initiator]) => initiator),
  target: Uint32Array.from(EVENTS, ([, , , target]) => target),
  row: Uint32Array.of(0, 1, 2, 4, 5, 6, 7),
  positions: undefined,
};

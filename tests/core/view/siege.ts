import type { Catalogue } from "../../../src/core/events/catalogue.ts";
import type { LeftOutCode, Picture, Shown } from "../../../src/core/events/picture.ts";
import { actorId, sourceId } from "../../../src/core/model/ids.ts";
import type { Actor } from "../../../src/core/model/graph.ts";
import type { ActorType } from "../../../src/core/model/vocabulary.ts";

function actor(id: string, shortName: string, type: ActorType): Actor {
  return {
    id: actorId(id),
    name: shortName,
    shortName,
    type,
    names: [],
    roles: [],
    memberOf: [],
    summary: "",
  };
}

/** Five actors and three interactions around the embassy siege, with three named views and a story. */
export const SIEGE: Catalogue = {
  id: "siege",
  title: "The embassy siege",
  description: "",
  licence: "CC0-1.0",
  dataVersion: "1",
  contact: "",
  codebook: {
    classes: [
      { id: "contact", label: "Contact" },
      { id: "force", label: "Force" },
    ],
    kinds: [
      { id: "call", class: "contact", label: "Phone or video call", direction: "mutual", tone: "neutral" },
      { id: "meeting", class: "contact", label: "Meeting in person", direction: "mutual", tone: "neutral" },
      {
        id: "siege",
        class: "force",
        label: "Siege, blockade, occupation of premises",
        direction: "directed",
        tone: "hostile",
      },
    ],
  },
  actors: [
    actor("mike-pompeo", "Pompeo", "person"),
    actor("benjamin-netanyahu", "Netanyahu", "person"),
    actor("adil-abdul-mahdi", "Abdul Mahdi", "person"),
    actor("kataib-hezbollah", "Kataib Hezbollah", "armed group"),
    actor("us-embassy-baghdad", "US Embassy", "place/facility"),
  ],
  interactionIds: ["2019-12-31-embassy-siege", "2020-01-01-pompeo-netanyahu-call", "e17"],
  topics: ["embassy-siege", "us-strikes"],
  fingerprint: "9ac1f02e0f6b4d3c8a7e5b1d2f3c4a596877869504132233445566778899aabb",
  sources: [
    {
      id: sourceId("state-readout"),
      publisher: "US Department of State",
      title: "Call with the Prime Minister",
      author: null,
      date: "2020-01-01",
      url: null,
      kind: "readout",
    },
    {
      id: sourceId("al-monitor"),
      publisher: "Al-Monitor",
      title: "After the attack",
      author: null,
      date: null,
      url: null,
      kind: "news",
    },
  ],
  keyDates: [],
  positions: {},
  views: [
    { id: "opening", title: "The embassy siege", note: "", link: "?t=2019-12-27..2020-01-03" },
    { id: "pompeo-calls", title: "Pompeo's calls", note: "", link: "?kind=call&actor=mike-pompeo&tab=table" },
    { id: "worn", title: "A worn one", note: "", link: "?v=1.000&kind=call~parley" },
  ],
  stories: [
    {
      id: "siege",
      title: "How it came to the siege",
      slides: [
        { id: "strike", caption: "The strike", link: "?t=2019-12-27..2019-12-30&min=2" },
        { id: "calls", caption: "The calls", link: "?view=pompeo-calls&hops=2" },
        { id: "worn", caption: "A worn one", link: "?v=1.000&kind=call&view=closing" },
      ],
    },
  ],
};

interface Counts {
  readonly actors: Shown;
  readonly interactions: Shown;
  readonly possible?: number;
  readonly reportUnknown?: number;
  readonly leftOut?: readonly (readonly [LeftOutCode, number])[];
}

/** A picture of which only the numbers matter. */
export function pictureOf({
  actors,
  interactions,
  possible = 0,
  reportUnknown = 0,
  leftOut = [],
}: Counts): Picture {
  const none = new Int32Array();
  const noBytes = new Uint8Array();
  return {
    totals: { actors, interactions, ties: { shown: 0, all: 0 } },
    interactions: none,
    possible: noBytes,
    actors: { row: none, count: none, partners: none, strands: none },
    ties: { a: none, b: none, count: none, strands: none, arrows: noBytes },
    histogram: { firstDay: 0, days: 0, inside: none, possible: none, outside: none, coverage: none },
    kindCounts: none,
    classCounts: none,
    classToneCounts: none,
    facets: {
      types: none,
      topics: none,
      sources: none,
      publishers: none,
      statuses: none,
      confidences: none,
    },
    strandTotals: none,
    possibleTotal: possible,
    sourcesTotal: 0,
    sources: none,
    reportUnknown,
    chains: null,
    leftOut: leftOut.map(([code, count]) => ({ code, what: "interactions", reason: code, count })),
  };
}

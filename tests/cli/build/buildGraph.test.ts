import { expect, test } from "vitest";
import { buildGraph } from "../../../src/cli/build/buildGraph.ts";
import { CALL, type Files, folderWith, SMALL } from "./dataFixture.ts";

const TEXT = `{
"format": "demarche-graph",
"version": 1,
"id": "small",
"title": "Small",
"description": "One call.",
"licence": "MIT",
"dataVersion": "1",
"contact": "us",
"codebook": {
"classes": [
{"id":"contact","label":"Contact"}
],
"kinds": [
{"id":"call","class":"contact","label":"Call","direction":"mutual","tone":"neutral"}
]
},
"sources": [
{"id":"cnn-2020-01-04","publisher":"CNN","title":"A call","author":null,"date":"2020-01-04","url":"https://example.org/a","kind":"report"}
],
"briefs": [
{"id":"2020-01-04-calls","title":"Calls","date":"2020-01-04","text":"The day was quiet. Macron assured Salih of his support.","sources":["cnn-2020-01-04"],"origin":"digest"}
],
"actors": [
{"id":"emmanuel-macron","name":"Emmanuel Macron","shortName":"Macron","type":"person","country":"FRA","names":[],"roles":[],"memberOf":[],"summary":"President."},
{"id":"barham-salih","name":"Barham Salih","shortName":"Salih","type":"person","country":"IRQ","names":[],"roles":[],"memberOf":[],"summary":"President."}
],
"interactions": [
{"id":"2020-01-04-macron-salih-call","kind":"call","date":"2020-01-04","tone":"cooperative","toneReason":"support","modality":"actual","confidence":"medium","participants":[{"actor":"emmanuel-macron","role":"party"},{"actor":"barham-salih","role":"party"}],"summary":"Macron assured Salih of his support.","topics":["de-escalation"],"evidence":[{"brief":"2020-01-04-calls","start":19,"end":55}],"sources":[{"source":"cnn-2020-01-04","locator":"opening","basis":"page opening"}],"reported":"2020-01-04","reportedBasis":"source","codedBy":"Editors"}
],
"keyDates": [
{"date":"2020-01-04","label":"A call","interaction":"2020-01-04-macron-salih-call"}
],
"positions": {
POSITIONS
},
"views": [
{"id":"opening","title":"All","note":"One call.","link":"?t=.."}
],
"stories": [
{"id":"calls","title":"Calls","slides":[{"id":"one","caption":"One call","link":"?t=.."}]}
]
}
`;

test("a data folder becomes a graph file, one record a line", () => {
  const built = buildGraph(folderWith(SMALL));
  if (!built.ok) throw new Error(built.faults.join("\n"));
  const { positions } = built.graph;
  expect(Object.keys(positions)).toEqual(["emmanuel-macron", "barham-salih"]);
  const lines = Object.entries(positions).map(([id, place]) => `"${id}": ${JSON.stringify(place)}`);
  expect(built.text).toBe(TEXT.replace("POSITIONS", lines.join(",\n")));
  expect(JSON.parse(built.text)).toEqual(built.graph);
});

test("fields in another order give the same bytes", () => {
  const turned = Object.fromEntries(Object.entries(CALL).toReversed());
  const builds = [SMALL, { ...SMALL, "codings/2020-01-04-calls.json": [turned] }].map((files) =>
    buildGraph(folderWith(files)),
  );
  expect(builds.map((built) => built.ok)).toEqual([true, true]);
  expect(builds[1]).toEqual(builds[0]);
});

test("interactions stand in order of their first day, then of id", () => {
  const coded = (id: string, date: string, quote: string) => ({
    ...CALL,
    id,
    date,
    evidence: [{ brief: "2020-01-04-calls", quote }],
  });
  const files = withBrief("One. Two. Three. Four.", [
    coded("2020-01-05-b", "2020-01-05", "One."),
    coded("2020-01-05-a", "2020-01-05", "Two."),
    coded("2020-01-04-z", "[2020-01-04..2020-01-06]", "Three."),
    coded("2020-01-04-macron-salih-call", "2020-01", "Four."),
  ]);
  const built = buildGraph(folderWith(files));
  expect(built.ok && built.graph.interactions.map(({ id }) => id)).toEqual([
    "2020-01-04-macron-salih-call",
    "2020-01-04-z",
    "2020-01-05-a",
    "2020-01-05-b",
  ]);
});

const CODING = "codings/2020-01-04-calls.json";

test.each<[string, Files, string[]]>([
  [
    "a quote that is not in the brief",
    coding({ evidence: [{ brief: "2020-01-04-calls", quote: "Macron called." }] }),
    [
      `${CODING}[0].evidence[0]: "Macron called." is not in the brief 2020-01-04-calls; expected its exact words`,
    ],
  ],
  [
    "evidence in an unknown brief",
    coding({ evidence: [{ brief: "calls", quote: "Macron" }, ...CALL.evidence] }),
    [`${CODING}[0].evidence[0]: there is no brief "calls"; expected the name of a file in briefs`],
  ],
  [
    "evidence by offsets",
    coding({ evidence: [{ brief: "2020-01-04-calls", start: 0, end: 4 }, ...CALL.evidence] }),
    [
      `${CODING}[0].evidence[0]: {"brief":"2020-01-04-calls","start":0,"end":4} is not evidence; expected {"brief": its id, "quote": its exact words}`,
    ],
  ],
  [
    "a field that does not exist",
    coding({ toneReson: "x" }),
    [`${CODING}[0].toneReson: no such field; expected one that this record has in the graph file`],
  ],
  [
    "a day that does not exist",
    { ...coding({ date: "2020-02-30" }), "keyDates.json": [] },
    [expect.stringMatching(/^codings\/2020-01-04-calls\.json\[0\]\.date: "2020-02-30" is not a date/)],
  ],
  [
    "an unknown actor",
    { ...coding({ participants: [{ actor: "emanuel-macron", role: "party" }] }), "keyDates.json": [] },
    [
      expect.stringMatching(
        /^codings\/2020-01-04-calls\.json\[0\]\.participants\[0\]\.actor: unknown actor "emanuel-macron"; did you mean "emmanuel-macron"\?/,
      ),
    ],
  ],
  [
    "an unknown kind",
    { ...coding({ kind: "chat" }), "keyDates.json": [] },
    [expect.stringMatching(/^codings\/2020-01-04-calls\.json\[0\]\.kind: unknown kind "chat"/)],
  ],
  [
    "an unknown role",
    { ...coding({ participants: [{ actor: "barham-salih", role: "guest" }] }), "keyDates.json": [] },
    [
      expect.stringMatching(
        /^codings\/2020-01-04-calls\.json\[0\]\.participants\[0\]\.role: unknown role "guest"/,
      ),
    ],
  ],
  [
    "a source that the brief does not name",
    withSources(["cnn-2020-01-04", "bbc"], ["cnn-2020-01-04"], ["cnn-2020-01-04", "bbc"]),
    [
      `${CODING}[0].sources[1].source: "bbc" is named by no brief of the evidence; expected it in one's front matter`,
    ],
  ],
  [
    "a brief that names an idle source",
    withSources(["cnn-2020-01-04", "bbc"], ["cnn-2020-01-04", "bbc"], ["cnn-2020-01-04"]),
    [
      'briefs/2020-01-04-calls.md: names the source "bbc", which no interaction of this brief cites; expected only sources that are digested',
    ],
  ],
  [
    "an id used twice",
    withBrief("One. Macron assured Salih of his support.", [
      CALL,
      { ...CALL, evidence: [{ brief: "2020-01-04-calls", quote: "One." }] },
    ]),
    [expect.stringMatching(/^codings\/2020-01-04-calls\.json\[1\]\.id: /)],
  ],
  [
    "a file that is not JSON",
    { ...SMALL, "actors.json": "[" },
    [expect.stringMatching(/^actors\.json: is not JSON: /)],
  ],
  [
    "a title left out",
    { ...SMALL, "dataset.json": { id: "small" } },
    ['dataset.json: has no "title"; expected text'],
  ],
])("%s fails the build", (_, files, faults) => {
  expect(buildGraph(folderWith(files))).toEqual({ ok: false, faults });
});

test("a missing file fails the build by its name", () => {
  const { "views.json": _, ...files } = SMALL;
  expect(buildGraph(folderWith(files))).toEqual({
    ok: false,
    faults: ["views.json: there is no such file; expected it in the data folder"],
  });
});

function coding(change: object): Files {
  return { ...SMALL, [CODING]: [{ ...CALL, ...change }] };
}

function withBrief(text: string, codings: readonly object[]): Files {
  const head =
    "---\nid: 2020-01-04-calls\ntitle: Calls\ndate: 2020-01-04\nsources:\n  - cnn-2020-01-04\n---\n";
  return { ...SMALL, "briefs/2020-01-04-calls.md": `${head}${text}\n`, [CODING]: codings };
}

function withSources(known: readonly string[], named: readonly string[], cited: readonly string[]): Files {
  const list = named.map((source) => `  - ${source}\n`).join("");
  return {
    ...coding({ sources: cited.map((source) => ({ source })) }),
    "sources.json": known.map((id) => ({
      id,
      publisher: "P",
      title: "T",
      author: null,
      date: null,
      url: null,
      kind: "report",
    })),
    "briefs/2020-01-04-calls.md": `---\nid: 2020-01-04-calls\ntitle: Calls\ndate: 2020-01-04\nsources:\n${list}---\n\nMacron assured Salih of his support.\n`,
  };
}

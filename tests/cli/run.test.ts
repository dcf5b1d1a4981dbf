import { describe, expect, test } from "vitest";
import { readGraphFile } from "../../src/cli/readGraphFile.ts";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { exportText } from "../../src/core/formats/exportText.ts";
import { tableText } from "../../src/core/formats/tableText.ts";
import type { Graph } from "../../src/core/model/graph.ts";
import { EMPTY_VIEW } from "../../src/core/view/view.ts";
import { packed } from "../../src/core/view/pack.ts";
import { changed, exampleGraphFile, type Json } from "../fixtures/exampleGraphFile.ts";
import { ran } from "./ran.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const folder = temporaryFolder();
const good = written("good.json", exampleGraphFile);
const broken = written("broken.json", changed("interactions[0].participants[0].actor", "ira-exampelton"));
const marked = written("marked.json", changed("actors[1].name", "<b>Ira</b>"));
const other = written("other.json", { format: "gexf" });

describe("check", () => {
  test("a good file gets its counts and 0", async () => {
    expect(await ran("check", good)).toEqual({
      code: 0,
      out: "5 actors, 2 interactions, 2 sources, 0 set aside\n",
      err: "",
    });
  });

  test("a broken record gets its path, and 1", async () => {
    expect(await ran("check", broken)).toEqual({
      code: 1,
      out: [
        'interactions[0].participants[0].actor: unknown actor "ira-exampelton"; did you mean "ira-exampleton"? (set aside)',
        "5 actors, 1 interaction, 2 sources, 1 set aside",
        "",
      ].join("\n"),
      err: "",
    });
  });

  test("so does one that is kept", async () => {
    expect(await ran("check", marked)).toEqual({
      code: 1,
      out: [
        'actors[1].name: "<b>Ira</b>" looks like markup; it is shown as plain text (kept)',
        "5 actors, 2 interactions, 2 sources, 0 set aside",
        "",
      ].join("\n"),
      err: "",
    });
  });

  test.each<[name: string, file: string, out: string]>([
    ["another format", other, 'format: "gexf" cannot be read here; expected "demarche-graph"\n'],
    ["an empty file", folder.write("empty.json", ""), "The file is empty; expected a graph file in JSON.\n"],
    [
      "no JSON",
      folder.write("prose.json", "Dear reader"),
      'The file is not JSON: unexpected "D" at line 1, column 1; expected a value.\n',
    ],
    [
      "200,000 nested brackets",
      folder.write("deep.json", "[".repeat(200_000)),
      "The file nests brackets more than 100 deep at line 1, column 101; expected at most 100.\n",
    ],
    [
      "bytes that are no text",
      folder.write("bytes.json", new Uint8Array([0x7b, 0xff, 0x7d])),
      "The file is not text in UTF-8; expected a graph file in JSON.\n",
    ],
    [
      "more than 50 MiB",
      folder.write("large.json", new Uint8Array(50 * 1024 * 1024 + 1)),
      "The file is 50.1 MiB; expected at most 50 MiB.\n",
    ],
    ["a folder", folder.path, `The file ${JSON.stringify(folder.path)} cannot be read: it is a folder.\n`],
    ["nothing", "nothing.json", 'The file "nothing.json" cannot be read: there is no such file.\n'],
  ])("%s gets one message and 1", async (_, file, out) => {
    expect(await ran("check", file)).toEqual({ code: 1, out, err: "" });
  });

  test("a file in UTF-16 that says so is read", async () => {
    const file = folder.write(
      "utf16.json",
      Buffer.from(`\ufeff${JSON.stringify(exampleGraphFile)}`, "utf16le"),
    );
    expect((await ran("check", file)).out).toBe("5 actors, 2 interactions, 2 sources, 0 set aside\n");
  });
});

/** Of the facts of the example graph file: what another machine must come to as well. */
const FINGERPRINT = "03c4749cf08d4c6416e1f45454e87ddadfaa9d6a25cdec921b0c2a98e12e9ca6";

describe("query", () => {
  test("gives all that a link shows, and why the rest is not there", async () => {
    const { code, out, err } = await ran("query", good, "?t=2020-01-04..&actor=nobody~reef-guard");
    const [, siege] = (exampleGraphFile as { interactions: unknown[] }).interactions;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual({
      totals: {
        actors: { shown: 2, all: 5 },
        ties: { shown: 1, all: 2 },
        interactions: { shown: 1, all: 2 },
      },
      actors: [
        { id: "lighthouse", name: "Reef Lighthouse", type: "place/facility", count: 1, partners: 1 },
        { id: "reef-guard", name: "Reef Guard", type: "armed group", count: 1, partners: 1 },
      ],
      ties: [
        { a: "lighthouse", b: "reef-guard", count: 1, tones: { cooperative: 0, neutral: 0, hostile: 1 } },
      ],
      interactions: [siege],
      leftOut: [
        { reason: "dated before 4 Jan 2020", count: 1 },
        { reason: "actors without an interaction in this view", count: 3 },
      ],
      notices: ["1 of 2 actors, `nobody`, is not in this data"],
      data: "reef",
      fingerprint: FINGERPRINT,
    });
  });

  test("reads a packed link, and says what is wrong with a broken one", async () => {
    const packedLink = `https://example.org/demarche/#s=${await packed("?class=force")}`;
    const result = async (link: string): Promise<unknown> => JSON.parse((await ran("query", good, link)).out);
    expect(await result(packedLink)).toMatchObject({ totals: { interactions: { shown: 1 } }, notices: [] });
    expect(await result(packedLink.slice(0, -9))).toMatchObject({
      totals: { interactions: { shown: 2 } },
      notices: [expect.stringMatching(/^`s=z1\..*` is damaged or cut off$/)],
    });
  });

  test("says where the data have changed since the link was made", async () => {
    const notices = async (link: string): Promise<unknown> =>
      (JSON.parse((await ran("query", good, link)).out) as { notices: unknown }).notices;
    expect(await notices(`?d=reef&dv=${FINGERPRINT.slice(0, 8)}`)).toEqual([]);
    expect(await notices("?d=reef&dv=00000000")).toEqual(["The data has changed since this link was made."]);
  });

  test("marks what may fall outside the window", async () => {
    const file = written("about.json", changed("interactions[1].date", "[2020-01-03..2020-01-05]"));
    const { out } = await ran("query", file, "?t=2020-01-04..");
    expect(interactionsIn(out)).toEqual([["2020-01-03-lighthouse-siege", true]]);
  });

  test.each<[link: string, ids: string[]]>([
    ["", ["2020-01-01-exampleton-sampleson-call", "2020-01-03-lighthouse-siege"]],
    ["?", ["2020-01-01-exampleton-sampleson-call", "2020-01-03-lighthouse-siege"]],
    ["?class=force", ["2020-01-03-lighthouse-siege"]],
    ["#class=contact", ["2020-01-01-exampleton-sampleson-call"]],
    ["https://example.org/demarche/?class=force", ["2020-01-03-lighthouse-siege"]],
    ["https://example.org/demarche/#class=contact", ["2020-01-01-exampleton-sampleson-call"]],
    ["?t=2020-01-05..2020-01-06", []],
  ])("reads the link %j", async (link, ids) => {
    expect(interactionsIn((await ran("query", good, link)).out)).toEqual(ids.map((id) => [id, undefined]));
  });

  test("an empty link is no filter, where a bare address is the opening view", async () => {
    const file = written("opening.json", changed("views[0].link", "?t=2020-01-01..2020-01-01"));
    expect(interactionsIn((await ran("query", file, "")).out).length).toBe(2);
    expect(interactionsIn((await ran("query", file)).out).length).toBe(2);
    expect(interactionsIn((await ran("query", file, "https://example.org/")).out).length).toBe(1);
  });

  test("a file with a broken record is answered from, with notice", async () => {
    const { code, out } = await ran("query", broken, "");
    expect(code).toBe(0);
    expect(interactionsIn(out)).toEqual([["2020-01-03-lighthouse-siege", undefined]]);
    expect((JSON.parse(out) as { notices: string[] }).notices).toEqual([
      'interactions[0].participants[0].actor: unknown actor "ira-exampelton"; did you mean "ira-exampleton"?',
    ]);
  });

  test.each([["--format ties-csv"], ["--format=ties-csv"]])(
    "%s gives the table alone, and tells the rest beside it",
    async (option) => {
      expect(await ran("query", ...option.split(" "), good, "?class=force&colour=red&hops=zebra")).toEqual({
        code: 0,
        out: `\ufeff${[
          "a,b,name_a,name_b,interactions,cooperative,neutral,hostile,force,first,last,initiated_by,publishers,published_by,independent_sources,interaction_ids",
          "reef-guard,lighthouse,Guard,Lighthouse,1,0,0,0,1,2020-01-03,2020-01-04,Guard 1,1,Reef Herald,1,2020-01-03-lighthouse-siege",
          "",
        ].join("\r\n")}`,
        err: [
          "1 of 2 interactions",
          "left out: 1 not of the chosen kinds or classes",
          "left out: 3 actors without an interaction in this view",
          "`hops=zebra` is not a number (1 or 2)",
          "",
        ].join("\n"),
      });
    },
  );

  test.each([
    ["csv", "interactions"],
    ["actors-csv", "actors"],
    ["ties-csv", "ties"],
  ] as const)(
    "--format %s is the table of %s that the page saves; --raw leaves its cells alone",
    async (format, table) => {
      const file = written("formula.json", changed("actors[1].shortName", "=1+1"));
      const { graph } = (await readGraphFile(file)) as { graph: Graph };
      const opened = openGraph(graph);
      const tables = [
        await ran("query", file, "", "--format", format),
        await ran("query", file, "", "--raw", "--format", format),
      ];
      expect(tables.map(({ out }) => out)).toEqual([
        tableText(opened, EMPTY_VIEW, table, "spreadsheet"),
        tableText(opened, EMPTY_VIEW, table, "raw"),
      ]);
    },
  );

  test.each(["bibtex", "ris", "csl-json"] as const)(
    "--format %s gives the sources of what is shown",
    async (format) => {
      const { graph } = (await readGraphFile(good)) as { graph: Graph };
      const { code, out } = await ran("query", good, "?class=force", "--format", format);
      const view = { ...EMPTY_VIEW, classes: ["force"] };
      expect({ code, out }).toEqual({
        code: 0,
        out: exportText(openGraph(graph), view, { type: "sources", format }),
      });
      expect(out).toContain("Lighthouse occupied");
      expect(out).not.toContain("Ministers speak");
    },
  );

  test("--format citation says how to cite the view, with the page's address where the link has it", async () => {
    const cite = async (link: string): Promise<string> =>
      (await ran("query", good, link, "--format", "citation", "--accessed", "2026-11-22")).out;
    const start =
      /^The lighthouse on the reef \[view: The quarrel\] \(Version 1, fingerprint [0-9a-f]{8}\) \[Data set\]\. /;
    const page = await cite("https://example.org/demarche/?t=2020-01-01..2020-01-04");
    expect(page).toMatch(start);
    expect(page).toMatch(
      /Retrieved 22 November 2026, from https:\/\/example\.org\/demarche\/\?v=1\.\w{3}&d=reef&dv=[0-9a-f]{8}&t=2020-01-01\.\.2020-01-04&tab=network\n$/,
    );
    expect(await cite("?t=2020-01-01..2020-01-04")).toMatch(
      /Retrieved 22 November 2026\. .* Link: \?v=1\.\w{3}&d=reef&dv=[0-9a-f]{8}&t=2020-01-01\.\.2020-01-04&tab=network\n$/,
    );
    expect(await cite("")).toMatch(/Link: \?v=1\.\w{3}&d=reef&dv=[0-9a-f]{8}&tab=network\n$/);
  });

  test("without --accessed a view is cited as of today", async () => {
    const { out } = await ran("query", good, "", "--format=citation-bibtex");
    expect(out).toMatch(/^ {2}urldate = \{\d{4}-\d{2}-\d{2}\},$/m);
  });

  test("a file that cannot be read is told beside the results, of which there are none", async () => {
    expect(await ran("query", "nothing.json", "")).toEqual({
      code: 1,
      out: "",
      err: 'The file "nothing.json" cannot be read: there is no such file.\n',
    });
    expect(await ran("query", other, "")).toEqual({
      code: 1,
      out: "",
      err: 'format: "gexf" cannot be read here; expected "demarche-graph"\n',
    });
  });
});

const CITATIONS_IN_WORDS = "citation, citation-bibtex, citation-ris or citation-csl-json";
const FORMATS_IN_WORDS = `json, csv, actors-csv, ties-csv, bibtex, ris, csl-json, ${CITATIONS_IN_WORDS.replace(" or ", ", ")}, svg, graph or page`;
const IS_FOR_PAGES = "is for standalone pages; expected --format page with it";
const RAW_IS_FOR_TABLES = "--raw is for tables; expected --format csv, actors-csv or ties-csv with it";

describe("what cannot be run gets a message, the usage and 1", () => {
  test.each<[string[], string]>([
    [[], "no command given"],
    [["chekc"], 'unknown command "chekc"; did you mean "check"?'],
    [["constructor"], 'unknown command "constructor"; expected check, query, import, code, build or help'],
    [["check"], "check: no file given; expected FILE"],
    [["check", ""], "check: no file given; expected FILE"],
    [["check", "a", "b"], "check: 2 arguments given; expected FILE (a link needs quotes around it)"],
    [["check", "a", "--format", "csv"], "check: --format is for query; expected FILE alone"],
    [["query"], "query: no file given; expected FILE 'LINK'"],
    [
      ["query", "a", "b", "c"],
      "query: 3 arguments given; expected FILE 'LINK' (a link needs quotes around it)",
    ],
    [["query", "a", "", "--format"], `query: --format names nothing; expected ${FORMATS_IN_WORDS}`],
    [
      ["query", "a", "", "--format", "xml"],
      `query: "xml" is not a format of results; expected ${FORMATS_IN_WORDS}`,
    ],
    [
      ["query", "a", "", "--colour"],
      'query: unknown option "--colour"; expected --format, --accessed, --size, --theme, --drawn, --out, --stories, --template, --raw or --all-data',
    ],
    [
      ["query", "a", "", "--format", "citation", "--accessed", "2026-02-30"],
      'query: "2026-02-30" is not a day; expected one such as 2026-11-22',
    ],
    [["query", "a", "", "--accessed"], "query: --accessed names nothing; expected a day, such as 2026-11-22"],
    [
      ["query", "a", "", "--accessed=2026-11-22"],
      `query: --accessed is for citations of a view; expected --format ${CITATIONS_IN_WORDS} with it`,
    ],
    [
      ["query", "a", "", "--format", "svg", "--size", "poster"],
      'query: "poster" is not a size of figures; expected screen, slide, page or column',
    ],
    [["query", "a", "", "--theme"], "query: --theme names nothing; expected light or dark"],
    [["query", "a", "", "--size=page"], "query: --size is for figures; expected --format svg with it"],
    [["query", "a", "", "--raw", "--format", "bibtex"], `query: ${RAW_IS_FOR_TABLES}`],
    [["query", "a", "", "--raw"], `query: ${RAW_IS_FOR_TABLES}`],
    [["query", "a", "", "--raw", "--format", "json"], `query: ${RAW_IS_FOR_TABLES}`],
    [["check", "a", "--raw", "--format", "csv"], "check: --format is for query; expected FILE alone"],
    [["check", "a", "--out", "b"], "check: --out is for query; expected FILE alone"],
    [["query", "a", "", "--out"], "query: --out names nothing; expected a file, such as view.html"],
    [["query", "a", "", "--all-data"], `query: --all-data ${IS_FOR_PAGES}`],
    [["query", "a", "", "--format=graph", "--template=b"], `query: --template ${IS_FOR_PAGES}`],
    [
      ["query", "a", "", "--stories"],
      "query: --stories names nothing; expected ids of stories, such as siege or siege~vote",
    ],
    [
      ["query", "a", "", "--stories=b"],
      "query: --stories is for graphs and standalone pages; expected --format graph or page with it",
    ],
    [
      ["query", "a", "", "--format=page", "--all-data", "--stories=b"],
      "query: --stories is for a part of the data; --all-data has all of them",
    ],
  ])("%j", async (given, message) => {
    const { code, out, err } = await ran(...given);
    expect({ code, out, first: err.split("\n")[0] }).toEqual({ code: 1, out: "", first: message });
    expect(err).toContain("usage: npm run --silent demarche -- COMMAND");
  });

  test("after -- nothing is an option", async () => {
    expect((await ran("check", "--", "--format")).out).toBe(
      'The file "--format" cannot be read: there is no such file.\n',
    );
  });
});

test.each([["help"], ["--help"], ["-h"]])("%s gives the usage and 0", async (word) => {
  const { code, out, err } = await ran(word);
  expect({ code, first: out.split("\n")[0], err }).toEqual({
    code: 0,
    first: "usage: npm run --silent demarche -- COMMAND",
    err: "",
  });
});

function written(name: string, file: Json): string {
  return folder.write(name, JSON.stringify(file));
}

function interactionsIn(out: string): [id: string, possible: boolean | undefined][] {
  const { interactions } = JSON.parse(out) as { interactions: { id: string; possible?: boolean }[] };
  return interactions.map(({ id, possible }) => [id, possible]);
}

import { existsSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unpack } from "../../src/core/eventData/packed/unpack.ts";
import {
  ENTITIES,
  ICEWS_HEADER,
  icewsLine,
  RELATIONS,
  tabbed,
  TEST,
  TRAIN,
} from "../core/eventData/inputFiles.ts";
import { eventLines } from "../core/eventData/eventLines.ts";
import { ran } from "./ran.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const folder = temporaryFolder();
const train = folder.write("train.txt", TRAIN);
const icews18 = [
  train,
  folder.write("test.txt", TEST),
  folder.write("entity2id.txt", ENTITIES),
  folder.write("relation2id.txt", RELATIONS),
];
const icews = folder.write(
  "a.tab",
  tabbed(ICEWS_HEADER, icewsLine(), icewsLine({ date: "soon" }), icewsLine({ date: "never" })),
);
const pathOf = (name: string): string => join(folder.path, name);

describe("import", () => {
  test("packs the files of a data set, and says what they hold", async () => {
    expect(await ran("import", ...icews18, "--out", pathOf("small.demarche"))).toEqual({
      code: 0,
      out: "4 actors, 4 interactions, 0 set aside\n",
      err: [
        "ICEWS18, 1 Jan 2018 to 3 Jan 2018; coded by machine",
        "1 interaction is kept under 1 CAMEO code that no kind of ours takes",
        "2 actors are of unknown type, as the name does not say",
        "",
      ].join("\n"),
    });
    const opened = unpack(readFileSync(pathOf("small.demarche")));
    expect(opened.ok && eventLines(opened.data)[0]).toBe(
      "2018-01-01 visit: ruritania-s-envoy, india (train.txt 1)",
    );
    expect(existsSync(pathOf("small.demarche.part"))).toBe(false);
  });

  test("says what was set aside, why and where, and titles the data as told", async () => {
    const { code, out, err } = await ran(
      "import",
      `--out=${pathOf("titled.demarche")}`,
      icews,
      "--title",
      "Ruritania, June",
    );
    expect([code, out]).toEqual([0, "2 actors, 1 interaction, 2 set aside\n"]);
    expect(err).toContain(
      "2 set aside: no such day, or a year before 1800 or after 2200 (a.tab line 3, a.tab line 4)\n",
    );
    const opened = unpack(readFileSync(pathOf("titled.demarche")));
    expect(opened.ok && opened.data.about).toMatchObject({ id: "ruritania-june", title: "Ruritania, June" });
  });

  test("check reads what it wrote, and refuses what was cut", async () => {
    await ran("import", icews, "--out", pathOf("checked.demarche"));
    expect(await ran("check", pathOf("checked.demarche"))).toEqual({
      code: 0,
      out: [
        "2 actors, 1 interaction, 2 set aside",
        "ICEWS, 1 Jun 2018; coded by machine",
        "1 actor is of unknown type, as the name does not say",
        "2 set aside: no such day, or a year before 1800 or after 2200",
        "",
      ].join("\n"),
      err: "",
    });
    const cut = folder.write("cut.demarche", readFileSync(pathOf("checked.demarche")).subarray(0, -1));
    const { code, out } = await ran("check", cut);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^The file cannot be opened as a packed data set: it has \d+ bytes; expected \d+ by its head\.\n$/,
    );
  });

  test("query reads it, with what was set aside beside it", async () => {
    await ran("import", icews, "--out", pathOf("queried.demarche"));
    const { code, out } = await ran("query", pathOf("queried.demarche"), "?kind=visit");
    const result = JSON.parse(out) as {
      totals: unknown;
      ties: unknown;
      notices: unknown;
      interactions: unknown[];
    };
    expect(code).toBe(0);
    expect(result.ties).toEqual([
      { a: "india", b: "ruritania-s-envoy", count: 1, tones: { cooperative: 0, neutral: 1, hostile: 0 } },
    ]);
    expect(result.interactions[0]).toMatchObject({
      kind: "visit",
      date: "2018-06-01",
      codedBy: "machine",
      sources: [{ source: "icews", locator: "a.tab, line 2" }],
    });
    expect(result.notices).toEqual(["2 set aside: no such day, or a year before 1800 or after 2200"]);
    const cut = folder.write("cut-query.demarche", readFileSync(pathOf("queried.demarche")).subarray(0, -1));
    expect((await ran("query", cut, "")).err).toMatch(/^The file cannot be opened as a packed data set: /);
  });

  test("check refuses a packed file that is too large before it reads it", async () => {
    const large = folder.write("large.demarche", "DEMARCHE");
    // Sparse: it takes no room on the disk.
    truncateSync(large, 3 * 1024 ** 3);
    expect(await ran("check", large)).toEqual({
      code: 1,
      out: "The file is of 3221225472 bytes; expected at most 1073741824.\n",
      err: "",
    });
  });

  test.each<[string[], string]>([
    [[], "import: no file given; expected FILE... --out FILE\n"],
    [[train], "import: no file to write to; expected --out FILE, such as --out icews18.demarche\n"],
    [[train, "--out"], "import: --out names nothing; expected --out FILE or --title TEXT\n"],
    [[train, "--ou", "x"], 'import: unknown option "--ou"; did you mean "--out"?\n'],
    [
      [train, "--out", train],
      `import: ${JSON.stringify(train)} is one of the files to read; expected --out to name another\n`,
    ],
    [[train, "--out", "a", "--out", "b"], "import: --out is given 2 times; expected it once\n"],
    [
      [pathOf("none.txt"), "--out", pathOf("x.demarche")],
      `The file ${JSON.stringify(pathOf("none.txt"))} cannot be read: there is no such file.\n`,
    ],
    [
      [train, "--out", pathOf("x.demarche")],
      "Events in the layout of ICEWS18 are numbers; expected entity2id.txt, the names of the actors, together with them.\n",
    ],
    [
      [icews, "--out", pathOf("no/such/folder.demarche")],
      `The file ${JSON.stringify(pathOf("no/such/folder.demarche"))} cannot be written: there is no such file.\n`,
    ],
  ])("%j", async (given, message) => {
    expect(await ran("import", ...given)).toEqual({ code: 1, out: "", err: message });
    expect(existsSync(pathOf("x.demarche"))).toBe(false);
  });
});

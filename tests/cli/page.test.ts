import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { standaloneTemplate } from "../../scripts/standaloneTemplate.mjs";
import { readGraphFile } from "../../src/cli/readGraphFile.ts";
import { openGraph } from "../../src/core/events/openGraph.ts";
import type { Graph } from "../../src/core/model/graph.ts";
import { restoreView } from "../../src/core/view/restore.ts";
import { readStandalone } from "../../src/core/standalone/standaloneText.ts";
import { exampleGraphFile } from "../fixtures/exampleGraphFile.ts";
import { ran } from "./ran.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const folder = temporaryFolder();
const good = folder.write("good.json", JSON.stringify(exampleGraphFile));
const template = folder.write(
  "form.html",
  standaloneTemplate({ script: "run()", style: "p{}", icon: "<svg/>" }),
);

const made = (link: string, ...options: string[]) =>
  ran("query", good, link, "--format", "page", "--template", template, ...options);

const block = (page: string, id: string) => page.split(`id="${id}">`)[1]?.split("</script>")[0] ?? "";

/** What the page saves as the graph of this view. */
async function graphOf(link: string): Promise<string> {
  const { graph } = (await readGraphFile(good)) as { graph: Graph };
  const open = openGraph(graph);
  const { view } = restoreView(link, open.catalogue);
  return open.graphFile({ type: "part", view, form: "file" }).text;
}

describe("query --format graph", () => {
  test("gives the file that the page saves, byte for byte", async () => {
    const { code, out, err } = await ran("query", good, "?class=force", "--format", "graph");
    expect({ code, out }).toEqual({ code: 0, out: await graphOf("?class=force") });
    expect(err).toContain("1 of 2 interactions\n");
    expect((JSON.parse(out) as Graph).interactions.map(({ id }) => id)).toEqual([
      "2020-01-03-lighthouse-siege",
    ]);
  });

  test("writes it into a file where one is named, and nothing else anywhere", async () => {
    const file = join(folder.path, "part.json");
    const { code, out } = await ran("query", good, "?class=force", "--format", "graph", "--out", file);
    expect({ code, out, file: readFileSync(file, "utf8") }).toEqual({
      code: 0,
      out: "",
      file: await graphOf("?class=force"),
    });
    const json = join(folder.path, "result.json");
    expect(await ran("query", good, "", `--out=${json}`)).toEqual({ code: 0, out: "", err: "" });
    expect(JSON.parse(readFileSync(json, "utf8"))).toHaveProperty("totals");
  });

  test("says where it cannot write", async () => {
    const file = join(folder.path, "nowhere", "part.json");
    expect(await ran("query", good, "", "--format", "graph", "--out", file)).toEqual({
      code: 1,
      out: "",
      err: `The file ${JSON.stringify(file)} cannot be written: there is no such file.\n`,
    });
  });
});

describe("query --stories", () => {
  const story = {
    id: "sieges",
    title: "All sieges",
    slides: [{ id: "siege", caption: "The siege", link: "?class=force" }],
  };
  const told = folder.write(
    "told.json",
    JSON.stringify({ ...(exampleGraphFile as object), stories: [story] }),
  );

  test.each(["graph", "page"])("takes a story along into a %s, with what its slides show", async (format) => {
    const options = [
      "--format",
      format,
      "--stories",
      "sieges",
      ...(format === "page" ? ["--template", template] : []),
    ];
    const { code, out } = await ran("query", told, "?class=contact", ...options);
    expect(code).toBe(0);
    const graph = JSON.parse(format === "page" ? block(out, "demarche-data") : out) as Graph;
    const link = expect.stringMatching(/^\?v=1\.\w{3}&class=force$/);
    expect(graph.stories).toEqual([{ ...story, slides: [{ ...story.slides[0], link }] }]);
    expect(graph.interactions.map(({ id }) => id)).toEqual([
      "2020-01-01-exampleton-sampleson-call",
      "2020-01-03-lighthouse-siege",
    ]);
    const without = await ran(
      "query",
      told,
      "?class=contact",
      ...options.filter((word) => !/stories|sieges/.test(word)),
    );
    const alone = JSON.parse(format === "page" ? block(without.out, "demarche-data") : without.out) as Graph;
    expect([alone.stories, alone.interactions.length]).toEqual([[], 1]);
  });

  test("says which stories there are where one is not", async () => {
    const none = folder.write("none.json", JSON.stringify({ ...(exampleGraphFile as object), stories: [] }));
    const asked = (file: string) => ran("query", file, "", "--format", "graph", "--stories", "seiges");
    expect((await asked(told)).err).toBe('"seiges" is not a story of this data; expected sieges\n');
    expect((await asked(none)).err).toBe('"seiges" is not a story of this data; it has none\n');
  });
});

describe("query --format page", () => {
  test("puts the graph of the view into the form", async () => {
    const { code, out, err } = await made("?class=force");
    expect(code).toBe(0);
    expect(err).toContain("1 of 2 interactions\n");
    expect(JSON.parse(block(out, "demarche-data"))).toEqual(JSON.parse(await graphOf("?class=force")));
    expect(readStandalone(block(out, "demarche-page"))).toMatchObject({
      holds: "part",
      page: null,
      online: null,
    });
  });

  test("with --all-data all of it, opening on the view", async () => {
    const { out } = await made("?class=force", "--all-data");
    expect((JSON.parse(block(out, "demarche-data")) as Graph).interactions.length).toBe(2);
    expect(readStandalone(block(out, "demarche-page"))).toMatchObject({
      holds: "all",
      link: expect.stringMatching(/^\?v=1\.\w{3}&d=reef&dv=[0-9a-f]{8}&class=force&tab=network$/),
    });
  });

  test.each([
    ["https://demarche.example/?v=1&d=reef&class=force", "https://demarche.example/"],
    ["https://demarche.example/#v=1&d=reef&class=force", "https://demarche.example/"],
  ])("tells the view online where the link was made there: %s", async (link, page) => {
    const said = readStandalone(block((await made(link)).out, "demarche-page"));
    expect(said?.page).toBe(page);
    expect(said?.online?.replace(/\.\w{3}&/, "&").replace(/&dv=\w+/, "")).toBe(`${link}&tab=network`);
  });

  test.each(["https://demarche.example/?v=1&class=force", "https://demarche.example/"])(
    "does not claim that data are online which the link does not name: %s",
    async (link) => {
      expect(readStandalone(block((await made(link)).out, "demarche-page"))).toMatchObject({
        page: "https://demarche.example/",
        online: null,
      });
    },
  );

  test.each([
    [
      "there is no form",
      join(folder.path, "none.html"),
      /^The file ".*none\.html" cannot be read: there is no such file\. npm run build makes it\.\n$/,
    ],
    [
      "the form is something else",
      good,
      /^The form of a standalone page is missing, or of another version of Demarche\.\n$/,
    ],
  ])("says so where %s", async (_what, form, message) => {
    const { code, out, err } = await ran("query", good, "", "--format", "page", "--template", form);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(message);
  });
});

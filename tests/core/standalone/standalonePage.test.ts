import { describe, expect, it } from "vitest";
import { standaloneTemplate } from "../../../scripts/standaloneTemplate.mjs";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import type { GraphRequest } from "../../../src/core/formats/graphFile.ts";
import { readGraphText } from "../../../src/core/formats/json.ts";
import type { Brief, Graph } from "../../../src/core/model/graph.ts";
import type { BriefId } from "../../../src/core/model/ids.ts";
import { dayFrom } from "../../../src/core/model/day.ts";
import { standalonePage } from "../../../src/core/standalone/standalonePage.ts";
import { readStandalone } from "../../../src/core/standalone/standaloneText.ts";
import { encodeShareLink } from "../../../src/core/view/encode.ts";
import { textOfBytes, unpacked } from "../../../src/core/view/pack.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const TEMPLATE = standaloneTemplate({ script: "run()", style: "p{}", icon: "<svg/>" });
const PAGE = "https://demarche.example/";

const block = (page: string, id: string) => page.split(`id="${id}">`)[1]?.split("</script>")[0] ?? "";

interface Made {
  readonly link?: string;
  readonly all?: boolean;
  readonly graph?: Graph;
  readonly page?: string;
  /** Whether the data have an address. */
  readonly online?: boolean;
}

async function made({
  link = "?view=opening",
  all = false,
  graph = smallGraph,
  page = PAGE,
  online = true,
}: Made) {
  const open = openGraph(graph);
  const { view } = restoreView(link, open.catalogue);
  const request: GraphRequest = all
    ? { type: "whole", views: [], stories: [] }
    : { type: "part", view, form: "file" };
  const file = open.graphFile(request);
  const text = await standalonePage({
    template: TEMPLATE,
    file,
    view,
    picture: open.query(view),
    catalogue: open.catalogue,
    page,
    link: online ? encodeShareLink(view) : null,
    ownStories: [],
    made: dayFrom(2026, 11, 22) ?? 0,
  });
  return {
    text,
    file,
    view,
    said: readStandalone(block(text, "demarche-page")),
    data: block(text, "demarche-data"),
  };
}

describe("a standalone page", () => {
  it("holds the graph file of the view, letter for letter but for the escape of <", async () => {
    const { data, file } = await made({ link: "?kind=call" });
    expect(data.trim().replaceAll(String.raw`\u003c`, "<")).toBe(file.text.trim());
    expect(readGraphText(data)).toMatchObject({ ok: true, problems: [] });
  });

  it("is called what the view is called, and describes it in its sentence", async () => {
    const { text } = await made({});
    expect(text).toContain("<title>The siege – Demarche</title>");
    expect(text).toMatch(
      /<meta name="description" content="Showing \d of 9 actors and \d of 12 interactions: [^"<]+" \/>/,
    );
  });

  it("says when it was made, of which data, and where the view is online", async () => {
    const { said, file, view } = await made({});
    expect(said).toEqual({
      made: dayFrom(2026, 11, 22),
      holds: "part",
      of: { title: "The embassy in Southport", version: "1", fingerprint: "d8445bb3" },
      link: encodeShareLink({ ...(file.view ?? view), data: file.id }),
      page: PAGE,
      online: PAGE + encodeShareLink(view),
      ownStories: [],
    });
  });

  it("with all of the data opens on the view over them, and keeps stories and named views", async () => {
    const stories = [
      { id: "siege", title: "A story", slides: [{ id: "one", caption: "One", link: "?kind=call" }] },
    ];
    const { said, data, view } = await made({ all: true, graph: { ...smallGraph, stories } });
    expect(said).toMatchObject({ holds: "all", link: encodeShareLink(view) });
    const read = readGraphText(data);
    expect(read.ok && { stories: read.graph.stories, views: read.graph.views }).toEqual({
      stories,
      views: smallGraph.views,
    });
  });

  it.each<[string, Made, { page: string | null; online: string | null }]>([
    ["data of a file have no address", { online: false }, { page: PAGE, online: null }],
    [
      "an explorer on this machine has none for others",
      { page: "http://localhost:4173/" },
      { page: null, online: null },
    ],
    ["nor has one of a file", { page: "file:///papers/page.html" }, { page: null, online: null }],
    ["nor a link without a page", { page: "" }, { page: null, online: null }],
  ])("%s", async (_what, request, said) => {
    expect((await made(request)).said).toMatchObject(said);
  });

  it("is packed where it would be more than 2 MB, and unpacks to the same", async () => {
    const [first] = smallGraph.briefs;
    const long: Brief = { ...first!, id: "long" as BriefId, text: "A long brief. ".repeat(160_000) };
    const graph: Graph = { ...smallGraph, briefs: [...smallGraph.briefs, long] };
    const { data, file, text } = await made({ all: true, graph });
    expect(text.length).toBeLessThan(100_000);
    const inside = await unpacked(JSON.parse(data) as string, 10_000_000);
    expect(inside.ok && textOfBytes(inside.bytes)).toBe(file.text);
  });
});

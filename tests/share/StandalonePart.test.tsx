import { afterEach, describe, expect, it, vi } from "vitest";
import { standaloneTemplate } from "../../scripts/standaloneTemplate.mjs";
import type { Graph, Story } from "../../src/core/model/graph.ts";
import { readStandalone } from "../../src/core/standalone/standaloneText.ts";
import { ShareDialog } from "../../src/share/ShareDialog.tsx";
import { ExplorerContext } from "../../src/store/useExplorer.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { mounted, press, textOf, texts, until } from "../panels/mounted.ts";
import { startedOn, storageOf } from "../store/startedOn.ts";

const { saveFile } = vi.hoisted(() => ({ saveFile: vi.fn<(content: Blob, name: string) => void>() }));
vi.mock("../../src/ui/saveFile.ts", () => ({ saveFile }));

afterEach(() => void vi.unstubAllGlobals());

const TEMPLATE = standaloneTemplate({ script: "run()", style: "p{}", icon: "<svg/>" });
const MINE: Story = {
  id: "mine",
  title: "Mine",
  slides: [{ id: "sieges", caption: "Sieges", link: "?kind=siege" }],
};

/** The open part of the dialog over the small graph, at a host that answers so, and what it saves. */
async function opened(answer: Response | Error) {
  storageOf({ "demarche.stories.small": JSON.stringify([MINE]) });
  vi.stubGlobal("fetch", () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
  const saved: Blob[] = [];
  saveFile.mockImplementation((content) => void saved.push(content));
  const { explorer } = await startedOn("?v=1&kind=call");
  const dialog = mounted(
    <ExplorerContext value={explorer}>
      <ShareDialog onClose={() => {}} />
    </ExplorerContext>,
  );
  await until(() => expect(textOf(dialog)).toContain("Showing"));
  press(dialog, "Standalone page one file that opens without a network");
  const said = () => texts(dialog, "[role=status]").filter((text) => text !== "");
  return { dialog, saved, said };
}

/** The graph and what the page says of itself, in the one file that was saved. */
async function pageOf([blob]: readonly Blob[]) {
  const page = (await blob?.text()) ?? "";
  const block = (id: string) => page.split(`id="${id}">`)[1]?.split("</script>")[0] ?? "";
  return {
    graph: JSON.parse(block("demarche-data")) as Graph,
    said: readStandalone(block("demarche-page")),
  };
}

const WITH_MINE = "With the story “Mine” And all that its 1 slide shows.";

describe("a standalone page", () => {
  it("holds what the view shows, and no story unless it is asked for", async () => {
    const { dialog, saved, said } = await opened(new Response(TEMPLATE));
    expect(texts(dialog, "[type=radio], [type=checkbox]").length).toBe(4);
    press(dialog, "Download standalone page");
    await until(() => expect(said()[0]).toMatch(/^Saved as small-only-call\.html, \d+ kB\.$/));
    const { graph, said: page } = await pageOf(saved);
    expect(graph.stories).toEqual([]);
    expect(graph.interactions.every(({ kind }) => kind === "call")).toBe(true);
    expect(page).toMatchObject({ holds: "part", ownStories: [] });
  });

  it("takes a story along, and remembers that only this person has it", async () => {
    const { dialog, saved, said } = await opened(new Response(TEMPLATE));
    press(dialog, WITH_MINE);
    press(dialog, "Download standalone page");
    await until(() => expect(said()[0]).toContain("Saved as"));
    const { graph, said: page } = await pageOf(saved);
    expect(graph.stories.map(({ id }) => id)).toEqual(["mine"]);
    expect(new Set(graph.interactions.map(({ kind }) => kind))).toEqual(new Set(["call", "siege"]));
    expect(page).toMatchObject({ holds: "part", ownStories: ["mine"] });
  });

  it("with all of the data has their stories anyway, and one's own on request", async () => {
    const { dialog, saved, said } = await opened(new Response(TEMPLATE));
    press(dialog, "All of the data 12 interactions, with the named views and stories of these data.");
    expect(texts(dialog, "label").filter((text) => text.startsWith("With the story"))).toEqual([WITH_MINE]);
    press(dialog, WITH_MINE);
    press(dialog, "Download standalone page");
    await until(() => expect(said()[0]).toContain("Saved as"));
    const { graph, said: page } = await pageOf(saved);
    expect(graph.stories.map(({ id }) => id)).toEqual([...smallGraph.stories.map(({ id }) => id), "mine"]);
    expect(page).toMatchObject({ holds: "all", ownStories: ["mine"] });
  });

  it.each<[string, Response | Error, string]>([
    [
      "has no form of such pages",
      new Response("", { status: 404 }),
      "The page could not be made: The host of this page did not send the form of standalone pages.",
    ],
    [
      "cannot be reached",
      new TypeError("no network"),
      "The page could not be made: The host of this page did not send the form of standalone pages.",
    ],
    [
      "answers with something else",
      new Response("<!doctype html><title>Lost</title>"),
      "The page could not be made: The form of a standalone page is missing, or of another version of Demarche.",
    ],
  ])("is not made where the host %s", async (_what, answer, message) => {
    const { dialog, saved, said } = await opened(answer);
    press(dialog, "Download standalone page");
    await until(() => expect(said()).toEqual([message]));
    expect(saved).toEqual([]);
  });
});

import { describe, expect, it, vi } from "vitest";
import { encodeLink } from "../../src/core/view/encode.ts";
import { withLeastStrength, withSelection } from "../../src/core/view/change.ts";
import type { View } from "../../src/core/view/view.ts";
import type { AddressBar } from "../../src/store/address.ts";
import { createExplorer, type Explorer } from "../../src/store/explorer.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { corpusOf } from "./startedOn.ts";

const BYTES = { ok: true, bytes: new ArrayBuffer(0) } as const;

function addressOf(link: string, ofPage = false) {
  const written: [link: string, how: string][] = [];
  let goneBack: (link: string) => void = () => {};
  const bar: AddressBar = {
    read: () => link,
    isOfPage: () => ofPage,
    path: () => "/",
    write: (next, how) => void written.push([next, how]),
    flush: () => {},
    subscribe: (listener) => {
      goneBack = listener;
      return () => {};
    },
    close: () => {},
  };
  return { bar, written, goBack: (to: string) => goneBack(to) };
}

async function started(link = "?v=1", ofPage = false) {
  const address = addressOf(link, ofPage);
  const explorer = createExplorer(address.bar);
  const corpus = corpusOf(smallGraph);
  await explorer.actions.start({
    read: () => Promise.resolve(BYTES),
    open: () => Promise.resolve({ ok: true, corpus, problems: [] }),
  });
  await painted(explorer);
  return { explorer, address, corpus };
}

/** Waits until the picture answers the view. */
const painted = (explorer: Explorer) =>
  vi.waitFor(() => expect(explorer.getState().pictured).toBe(explorer.getState().view));

const [first, second] = smallGraph.actors;
if (first === undefined || second === undefined) throw new Error("the fixture has actors");

describe("opening", () => {
  it("restores the view of the address and writes it out in full, without a step in the history", async () => {
    const { explorer, address } = await started("?v=1&min=2");
    expect(explorer.getState().view.leastStrength).toBe(2);
    expect(address.written).toEqual([[encodeLink(explorer.getState().view), "replace"]]);
  });

  it("leaves the address of a page made for a named view as it is, as long as it is true", async () => {
    const made = await started("?view=opening", true);
    expect(made.address.written).toEqual([]);
    made.explorer.actions.change((view) => withLeastStrength(view, 2), "push");
    expect(made.address.written).toEqual([[encodeLink(made.explorer.getState().view), "push"]]);

    const stale = await started("?view=no-longer-there", true);
    expect(stale.explorer.getState().notices).toEqual(["`view=no-longer-there` is not a view of this data"]);
    expect(stale.address.written).toEqual([[encodeLink(stale.explorer.getState().view), "replace"]]);
  });

  it("says what of the address could not be restored", async () => {
    const { explorer } = await started("?v=1&hops=zebra");
    expect(explorer.getState().notices).toEqual(["`hops=zebra` is not a number (1 or 2)"]);
  });

  it("says why the data could not be loaded", async () => {
    const explorer = createExplorer(addressOf("").bar);
    const problems = [{ path: "", message: "The file is empty.", effect: "refused" as const }];
    await explorer.actions.start({
      read: () => Promise.resolve({ ok: false, problems }),
      open: () => Promise.reject(new Error("not reached")),
    });
    expect(explorer.getState().phase).toEqual({ type: "failed", message: "The file is empty." });
  });
});

describe("a step", () => {
  it("gives the same state as loading its link", async () => {
    const clicked = await started();
    clicked.explorer.actions.change((view) => withLeastStrength(view, 2), "push");
    await painted(clicked.explorer);
    const loaded = await started(encodeLink(clicked.explorer.getState().view));
    expect(loaded.explorer.getState().view).toEqual(clicked.explorer.getState().view);
    expect(loaded.explorer.getState().picture).toEqual(clicked.explorer.getState().picture);
  });

  it("that filters writes down the camera of the last fit; one that selects does not", async () => {
    const { explorer } = await started();
    explorer.actions.see({ x: 500, y: 290, width: 1000 }, { width: 800, height: 470 });
    explorer.actions.change((view) => withSelection(view, { type: "actor", actor: first.id }), "push");
    expect(explorer.getState().view.camera).toBeNull();
    explorer.actions.change((view) => withLeastStrength(view, 2), "push");
    expect(explorer.getState().view.camera).toEqual({ x: 500, y: 290, width: 1000 });
  });

  it("back restores the whole view before and asks for its camera", async () => {
    const { explorer, address } = await started();
    const before = explorer.getState();
    explorer.actions.change((view) => withLeastStrength(view, 2), "push");
    address.goBack(encodeLink(before.view));
    await vi.waitFor(() => expect(explorer.getState().view).toEqual(before.view));
    expect(explorer.getState().fitRequests).toBe(before.fitRequests + 1);
  });

  it("of a private link stays after the #", async () => {
    const { explorer, address } = await started("#v=1&min=2");
    explorer.actions.change((view) => withLeastStrength(view, 3), "push");
    expect(address.written.map(([link]) => link.slice(0, 3))).toEqual(["#v=", "#v="]);
  });
});

describe("undoing a filter", () => {
  const tick = (kinds: readonly string[]) => (view: View) => ({ ...view, kinds });

  it("restores exactly the filters of before, once; selection and tab stay", async () => {
    const { explorer, address } = await started("?v=1&min=2");
    const before = explorer.getState().view;
    explorer.actions.change(tick(["call"]), "push");
    const selection = { type: "actor", actor: first.id } as const;
    explorer.actions.change((view) => withSelection(view, selection), "push");
    expect(explorer.getState().lastFilters).toEqual(before);
    explorer.actions.undoFilter();
    expect(explorer.getState().view).toEqual({ ...before, selection });
    expect(address.written.at(-1)).toEqual([encodeLink({ ...before, selection }), "push"]);
    expect(explorer.getState().lastFilters).toBeNull();
    explorer.actions.undoFilter();
    expect(explorer.getState().view).toEqual({ ...before, selection });
  });

  it("is not offered before a filter was changed, nor after a drag, another view or other data", async () => {
    const { explorer, address } = await started();
    const offered = () => explorer.getState().lastFilters !== null;
    expect(offered()).toBe(false);
    explorer.actions.change(tick(["call"]), "push");
    expect(offered()).toBe(true);
    explorer.actions.change((view) => withLeastStrength(view, 2), "replace");
    expect(offered()).toBe(false);
    explorer.actions.change(tick([]), "push");
    address.goBack("?v=1");
    await vi.waitFor(() => expect(offered()).toBe(false));
    explorer.actions.change(tick(["call"]), "push");
    const mine = corpusOf({ ...smallGraph, id: "mine" });
    await explorer.actions.openFile("mine.json", Promise.resolve(BYTES), () =>
      Promise.resolve({ ok: true, corpus: mine, problems: [] }),
    );
    expect(offered()).toBe(false);
  });
});

describe("the evidence of a selection", () => {
  it("of an actor is every interaction that names it", async () => {
    const { explorer, corpus } = await started();
    explorer.actions.change((view) => withSelection(view, { type: "actor", actor: first.id }), "push");
    await vi.waitFor(() => expect(explorer.getState().evidence?.details).not.toBeNull());
    const named = smallGraph.interactions.filter(({ participants }) =>
      participants.some(({ actor }) => actor === first.id),
    );
    const rows = explorer.getState().evidence?.details?.map(({ interaction }) => interaction.id);
    expect(rows).toHaveLength(named.length);
    expect(new Set(rows)).toEqual(new Set(named.map(({ id }) => id)));
    expect(corpus.catalogue.actors[0]?.id).toBe(first.id);
  });

  it("goes when nothing is selected", async () => {
    const { explorer } = await started();
    explorer.actions.change((view) => withSelection(view, { type: "actor", actor: first.id }), "push");
    explorer.actions.change((view) => withSelection(view, null), "push");
    await vi.waitFor(() => expect(explorer.getState().evidence).toBeNull());
  });
});

describe("a file of one's own", () => {
  it("that cannot be read leaves everything as it was, with a report", async () => {
    const { explorer, corpus } = await started();
    const before = explorer.getState();
    const problems = [{ path: "", message: "The file is empty.", effect: "refused" as const }];
    await explorer.actions.openFile("mine.json", Promise.resolve(BYTES), () =>
      Promise.resolve({ ok: false, problems }),
    );
    const after = explorer.getState();
    expect(after.report).toEqual({ file: "mine.json", opened: false, problems });
    expect([after.corpus, after.view, after.picture]).toEqual([corpus, before.view, before.picture]);
    expect(corpus.close).not.toHaveBeenCalled();
  });

  it("takes the place of the data before, which are closed", async () => {
    const { explorer, corpus } = await started();
    const mine = corpusOf({ ...smallGraph, id: "mine" });
    await explorer.actions.openFile("mine.json", Promise.resolve(BYTES), () =>
      Promise.resolve({ ok: true, corpus: mine, problems: [] }),
    );
    await painted(explorer);
    expect(explorer.getState().view.data).toBe("mine");
    expect(corpus.close).toHaveBeenCalledOnce();
  });
});

describe("what stands around the view", () => {
  const chromeIn = ({ explorer }: Awaited<ReturnType<typeof started>>) => explorer.getState().view.chrome;

  it.each([
    ["?v=1", "full"],
    ["?v=1&embed=1", "embed"],
    ["?v=1&present=1", "present"],
    ["?v=1&embed=1&present=1", "embed"],
  ])("%s is %s, before the data have come too", async (link, chrome) => {
    expect(createExplorer(addressOf(link).bar).getState().view.chrome).toBe(chrome);
    expect(chromeIn(await started(link))).toBe(chrome);
  });

  it("is known of a packed link by what it holds", () => {
    const packed = addressOf("#s=z1.packed").bar;
    expect(createExplorer(packed, undefined, "?v=1&embed=1").getState().view.chrome).toBe("embed");
  });

  it("is the address's alone: a view of the data has no say in it", async () => {
    const page = await started();
    page.explorer.actions.follow("?min=2&embed=1");
    expect(chromeIn(page)).toBe("full");
    page.explorer.actions.follow("?min=2&present=1");
    expect(chromeIn(page)).toBe("full");

    const presented = await started("?v=1&present=1");
    presented.explorer.actions.follow("?min=2");
    expect(chromeIn(presented)).toBe("present");
  });

  it("Back leaves and enters a presentation, never an embed", async () => {
    const page = await started();
    page.address.goBack("?v=1&present=1");
    await vi.waitUntil(() => chromeIn(page) === "present");
    page.address.goBack("?v=1&embed=1");
    await vi.waitUntil(() => chromeIn(page) === "full");

    const embed = await started("?v=1&embed=1");
    embed.address.goBack("?v=1&min=2");
    await vi.waitUntil(() => embed.explorer.getState().view.leastStrength === 2);
    expect(chromeIn(embed)).toBe("embed");
  });
});

describe("hosts met before", () => {
  const REMOTE = "v=1&d=https://data.example/file.json";
  const phaseOf = async (link: string) => (await opened(link)).getState().phase.type;
  const opened = async (link: string) => {
    const explorer = createExplorer(addressOf(link).bar);
    await explorer.actions.start({
      read: () => Promise.resolve(BYTES),
      open: () => Promise.reject(new Error("not this one")),
    });
    return explorer;
  };
  const storage = { getItem: vi.fn<() => string>(() => '["data.example"]'), setItem: vi.fn<() => void>() };

  it("are asked about again in an embed, which neither reads nor writes storage", async () => {
    vi.stubGlobal("localStorage", storage);
    vi.stubGlobal("fetch", () => Promise.reject(new Error("offline")));
    try {
      expect(await phaseOf(`?${REMOTE}`)).not.toBe("asking");
      expect(storage.getItem).toHaveBeenCalled();
      storage.getItem.mockClear();

      const embed = await opened(`?${REMOTE}&embed=1`);
      expect(embed.getState().phase).toMatchObject({ type: "asking", host: "data.example" });
      await embed.actions.allow(true);
      expect([storage.getItem.mock.calls, storage.setItem.mock.calls]).toEqual([[], []]);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("a story", () => {
  const story = {
    id: "quarrel",
    title: "A quarrel",
    slides: [] as { id: string; caption: string; link: string }[],
  };
  story.slides.push(
    { id: "one", caption: "One", link: "?kind=call&sel=northland" },
    { id: "two", caption: "Two", link: "?min=2&tab=table" },
  );

  async function toldAt(link: string, isNarrow = false) {
    const address = addressOf(link);
    const explorer = createExplorer(address.bar, () => isNarrow);
    const corpus = corpusOf({ ...smallGraph, stories: [story] });
    await explorer.actions.start({
      read: () => Promise.resolve(BYTES),
      open: () => Promise.resolve({ ok: true, corpus, problems: [] }),
    });
    await painted(explorer);
    return { explorer, address };
  }

  it("is known before the data have come, and opens on the network on narrow frames too", async () => {
    const { bar } = addressOf("?story=quarrel.1");
    expect(createExplorer(bar).getState().view.story).toEqual({ id: "quarrel", slide: 1 });
    const { explorer } = await toldAt("?story=quarrel.1", true);
    expect(explorer.getState().view).toMatchObject({ tab: "network", kinds: ["call"] });
  });

  it("is followed slide by slide, each in the tab that it was made in", async () => {
    const { explorer, address } = await toldAt("?story=quarrel.1");
    explorer.actions.follow("?story=quarrel.2");
    expect(explorer.getState().view).toMatchObject({ tab: "table", leastStrength: 2, selection: null });
    explorer.actions.follow("?story=quarrel.1", "present");
    expect(explorer.getState().view).toMatchObject({ tab: "network", chrome: "present" });
    expect(address.written.slice(-2).map(([, how]) => how)).toEqual(["push", "push"]);
  });

  it("keeps a selection, gives back its own for none, and is left by other filters", async () => {
    const { explorer } = await toldAt("?story=quarrel.1");
    const { change } = explorer.actions;
    const view = () => explorer.getState().view;
    change((before) => withSelection(before, { type: "actor", actor: "southland" }), "push");
    expect(view()).toMatchObject({ story: { slide: 1 }, selection: { actor: "southland" } });
    change((before) => withSelection(before, null), "push");
    expect(view()).toMatchObject({ story: { slide: 1 }, selection: { actor: "northland" } });
    change((before) => withLeastStrength(before, 3), "push");
    expect(view()).toMatchObject({ story: null, kinds: ["call"], leastStrength: 3 });
  });
});

import { describe, expect, it } from "vitest";
import { type ViewFile, viewFileText } from "../../src/core/formats/viewFile.ts";
import { createExplorer, type Explorer } from "../../src/store/explorer.ts";
import type { FileRead } from "../../src/store/readFile.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { barAt, corpusOf } from "./startedOn.ts";

const SIEGE: ViewFile = {
  title: "The siege",
  link: "?v=1&d=small&t=2019-12-30..2019-12-30&tab=table",
  summary: "Showing 3 of 9 actors.",
  data: { id: "small", title: "The embassy in Southport", fingerprint: null, address: null },
  made: "2026-11-22",
};
const REEF: ViewFile = {
  ...SIEGE,
  link: "?v=1&d=reef&kind=call",
  data: { id: "reef", title: "The reef", fingerprint: null, address: null },
};

const bytesOf = (text: string): FileRead => ({ ok: true, bytes: new TextEncoder().encode(text).buffer });

/** A graph file of these tests holds the id of its graph, and nothing else. */
function openBytes(bytes: ArrayBuffer) {
  const id = new TextDecoder().decode(bytes);
  return Promise.resolve({ ok: true, corpus: corpusOf({ ...smallGraph, id }), problems: [] } as const);
}

async function started(): Promise<Explorer> {
  const explorer = createExplorer(barAt("?v=1"));
  await explorer.actions.start({ read: () => Promise.resolve(bytesOf("small")), open: openBytes });
  return explorer;
}

const open = (explorer: Explorer, name: string, text: string) =>
  explorer.actions.openFile(name, Promise.resolve(bytesOf(text)), openBytes);

const shownBy = (explorer: Explorer) => {
  const { corpus, view, report } = explorer.getState();
  const { window, kinds, tab } = view;
  return { data: corpus?.catalogue.id, days: (window.to ?? 0) - (window.from ?? 0), kinds, tab, report };
};

describe("a view file", () => {
  it("of the open data shows its view", async () => {
    const explorer = await started();
    const { corpus } = explorer.getState();
    await open(explorer, "siege.view.json", viewFileText(SIEGE));
    expect(shownBy(explorer)).toEqual({
      data: "small",
      days: 0,
      kinds: [],
      tab: "table",
      report: { file: "siege.view.json", opened: true, problems: [] },
    });
    expect(explorer.getState().view.window.from).not.toBeNull();
    expect(explorer.getState().corpus).toBe(corpus);
  });

  it("of the page's own data shows them again, where others are open", async () => {
    const explorer = await started();
    await open(explorer, "reef.json", "reef");
    expect(shownBy(explorer).data).toBe("reef");
    await open(explorer, "siege.view.json", viewFileText(SIEGE));
    expect(shownBy(explorer)).toMatchObject({ data: "small", tab: "table" });
    expect(explorer.getState().origin).toEqual({ type: "page" });
  });

  it("of data that are not here says which file it needs, leaves all as it was, and is shown with that file", async () => {
    const explorer = await started();
    const before = explorer.getState();
    await open(explorer, "calls.view.json", viewFileText(REEF));
    const after = explorer.getState();
    expect([after.corpus, after.view]).toEqual([before.corpus, before.view]);
    expect(after.report).toEqual({
      file: "calls.view.json",
      opened: false,
      problems: [
        {
          path: "",
          message:
            "It holds the view “The siege” of “The reef”, and those data are not here. Open their graph file (its id is reef), and you see this view of it.",
          effect: "refused",
        },
      ],
    });
    await open(explorer, "reef.json", "reef");
    expect(shownBy(explorer)).toMatchObject({ data: "reef", kinds: ["call"] });
  });

  it("does not lay its view on another file than it needs, nor on a second one", async () => {
    const explorer = await started();
    await open(explorer, "calls.view.json", viewFileText(REEF));
    await open(explorer, "other.json", "other");
    expect(shownBy(explorer)).toMatchObject({ data: "other", kinds: [] });
    await open(explorer, "reef.json", "reef");
    expect(shownBy(explorer)).toMatchObject({ data: "reef", kinds: [] });
  });

  it("of data with an address asks before it loads them", async () => {
    const explorer = await started();
    const address = "https://data.example.org/reef.json";
    const link = `?v=1&d=${encodeURIComponent(address)}`;
    await open(explorer, "a.json", viewFileText({ ...REEF, link, data: { ...REEF.data, address } }));
    expect(explorer.getState().phase).toEqual({ type: "asking", address, host: "data.example.org" });
  });

  it("that is broken is refused with what is wrong", async () => {
    const explorer = await started();
    const { view } = explorer.getState();
    await open(explorer, "broken.view.json", viewFileText({ ...SIEGE, link: "javascript:alert(1)" }));
    expect(explorer.getState().view).toBe(view);
    expect(explorer.getState().report).toEqual({
      file: "broken.view.json",
      opened: false,
      problems: [
        {
          path: "link",
          message: '"javascript:alert(1)" is not a link; expected one that starts with ?',
          effect: "refused",
        },
      ],
    });
  });
});

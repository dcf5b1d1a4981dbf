import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_VIEW } from "../../src/core/view/view.ts";
import type { Explorer } from "../../src/store/explorer.ts";
import { startedOn, storageOf } from "./startedOn.ts";

const texts = (title: string) => ({ title, note: "" });
const titles = (explorer: Explorer) => explorer.getState().savedViews.map(({ title }) => title);

afterEach(() => void vi.unstubAllGlobals());

describe("a view saved under a name", () => {
  beforeEach(() => storageOf());

  it("is there when the same data are opened again, and not for other data", async () => {
    const { explorer } = await startedOn("?v=1&kind=call");
    expect(explorer.actions.saveView(texts("My calls"))?.id).toBe("my-calls");
    expect(titles((await startedOn("?v=1")).explorer)).toEqual(["My calls"]);
    expect(titles((await startedOn("?v=1", { id: "other" })).explorer)).toEqual([]);
  });

  it("shows the same when it is followed", async () => {
    const { explorer } = await startedOn("?v=1&kind=call&sel=ada-example&tab=table");
    const { view } = explorer.getState();
    const saved = explorer.actions.saveView(texts("My calls"));
    explorer.actions.change(() => ({ ...EMPTY_VIEW, data: "small" }), "push");
    explorer.actions.follow(saved?.link ?? "");
    expect(explorer.getState().view).toEqual(view);
  });

  it("can be renamed and deleted, and each taken back once", async () => {
    const { explorer } = await startedOn();
    const { saveView, renameSaved, deleteSaved, undoSaved } = explorer.actions;
    const undo = () => explorer.getState().savedUndo?.did;
    saveView(texts("One"));
    saveView(texts("Two"));
    renameSaved("one", texts("First"));
    expect([titles(explorer), undo()]).toEqual([["First", "Two"], "Renamed “One”"]);
    undoSaved();
    expect([titles(explorer), undo()]).toEqual([["One", "Two"], undefined]);
    deleteSaved("one");
    expect([titles(explorer), undo()]).toEqual([["Two"], "Deleted “One”"]);
    undoSaved();
    undoSaved();
    expect(titles(explorer)).toEqual(["One", "Two"]);
    deleteSaved("nothing-of-that-name");
    expect([titles(explorer), undo()]).toEqual([["One", "Two"], undefined]);
    expect(titles((await startedOn()).explorer)).toEqual(["One", "Two"]);
  });

  it("does not undo what another tab has saved in the meantime", async () => {
    const here = (await startedOn()).explorer;
    const there = (await startedOn()).explorer;
    here.actions.saveView(texts("Here"));
    there.actions.saveView(texts("There"));
    expect(titles(there)).toEqual(["Here", "There"]);
  });

  it("is not one too many", async () => {
    const { explorer } = await startedOn();
    for (let count = 0; count < 200; count += 1) explorer.actions.saveView(texts("Again"));
    expect(explorer.actions.saveView(texts("Again"))).toBeNull();
    expect(explorer.getState().savedViews).toHaveLength(200);
  });
});

describe("a browser that keeps nothing", () => {
  it("holding rubbish, starts without views of one's own", async () => {
    storageOf({ "demarche.views.small": "{rubbish" });
    expect(titles((await startedOn()).explorer)).toEqual([]);
  });

  it.each<[string, () => void]>([
    ["is full", () => storageOf({}, () => new DOMException("full", "QuotaExceededError"))],
    ["has none at all", () => vi.stubGlobal("localStorage", undefined)],
  ])("whose storage %s, keeps views as long as the page, and knows that", async (_, prepare) => {
    prepare();
    const { explorer } = await startedOn();
    explorer.actions.saveView(texts("One"));
    explorer.actions.saveView(texts("Two"));
    explorer.actions.deleteSaved("one");
    expect([titles(explorer), explorer.getState().savedKept]).toEqual([["Two"], false]);
  });
});

describe("an embedded page", () => {
  it("neither reads nor writes what the browser keeps", async () => {
    const storage = storageOf();
    const { explorer } = await startedOn("?v=1&embed=1");
    explorer.actions.saveView(texts("One"));
    expect(titles(explorer)).toEqual(["One"]);
    expect(storage.touched).toEqual([]);
  });
});

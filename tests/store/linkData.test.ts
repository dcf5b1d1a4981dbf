import { afterEach, describe, expect, it, vi } from "vitest";
import { encodeLink, encodeShareLink } from "../../src/core/view/encode.ts";
import { packed } from "../../src/core/view/pack.ts";
import { createAddressBar } from "../../src/store/address.ts";
import { createExplorer, type Explorer } from "../../src/store/explorer.ts";
import type { FileRead } from "../../src/store/readFile.ts";
import type { PageData } from "../../src/store/wantedData.ts";
import { asKept } from "../../src/store/workings.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { corpusOf } from "./startedOn.ts";

/** A file of this test holds the id of its graph and nothing else; `none` is damaged. */
const fileOf = (id: string): FileRead => ({
  ok: true,
  bytes: new TextEncoder().encode(id).buffer,
});

const DAMAGED = [{ path: "", message: "The file is damaged.", effect: "refused" as const }];

function openBytes(bytes: ArrayBuffer) {
  const id = new TextDecoder().decode(bytes);
  return Promise.resolve(
    id === "none"
      ? ({ ok: false, problems: DAMAGED } as const)
      : ({ ok: true, corpus: corpusOf({ ...smallGraph, id }), problems: [] } as const),
  );
}

const OWN: PageData = { read: () => Promise.resolve(fileOf("own")), open: openBytes };

/** A browser's address and history, without its limits. */
function browser(address: string) {
  const entries = [address];
  let at = 0;
  let popState = () => {};
  const here = () => new URL(entries[at] ?? "/", "https://host.example");
  const bar = createAddressBar({
    history: {
      pushState: (_data, _unused, to) => void entries.splice((at += 1), Infinity, String(to)),
      replaceState: (_data, _unused, to) => void (entries[at] = String(to)),
    },
    location: {
      get pathname() {
        return here().pathname;
      },
      get search() {
        return here().search;
      },
      get hash() {
        return here().hash;
      },
    },
    setTimer: () => () => {},
    onPopState: (listener) => {
      popState = listener;
      return () => {};
    },
  });
  const go = (steps: number): void => {
    at += steps;
    popState();
  };
  return { bar, entries, go };
}

async function startedAt(address: string) {
  const page = browser(address);
  const explorer = createExplorer(page.bar);
  await explorer.actions.start(OWN);
  return { ...page, explorer, state: explorer.getState };
}

const opened = (explorer: Explorer, id: string): Promise<void> =>
  explorer.actions.openFile(`${id}.json`, Promise.resolve(fileOf(id)), openBytes);

const shows = (explorer: Explorer, id: string | null): Promise<void> =>
  vi.waitFor(() => expect(explorer.getState().corpus?.catalogue.id ?? null).toBe(id));

describe("a link of data that this page does not have", () => {
  it("asks for them, and shows nothing else until then", async () => {
    const { state, entries } = await startedAt("/?v=1&d=mine&min=2");
    expect(state()).toMatchObject({ phase: { type: "choosing", data: "mine" }, corpus: null });
    expect(entries).toEqual(["/?v=1&d=mine&min=2"]);
  });

  it("cannot be changed before they are there, and is handed on as it is", async () => {
    const { explorer, state, entries } = await startedAt("/?v=1&d=mine&min=2");
    explorer.actions.change((view) => ({ ...view, tab: "table" }), "push");
    expect(state().view.tab).toBe("network");
    expect(entries).toEqual(["/?v=1&d=mine&min=2"]);
  });

  it("is restored whole with the file it was made of", async () => {
    const { explorer, state, entries } = await startedAt("/?v=1&d=mine&min=2");
    await opened(explorer, "mine");
    expect(state()).toMatchObject({
      view: { data: "mine", leastStrength: 2 },
      notices: [],
      origin: { type: "file", name: "mine.json" },
    });
    expect(entries).toEqual([`/${encodeLink(state().view)}`]);
  });

  it("says so where the file is another, or says something else by now", async () => {
    const one = await startedAt("/?v=1&d=mine&min=2");
    await opened(one.explorer, "theirs");
    expect(one.state()).toMatchObject({
      view: { data: "theirs", leastStrength: 2 },
      notices: ["this link was made for the data set `mine`"],
    });
    const other = await startedAt("/?v=1&d=mine&dv=00000000");
    await opened(other.explorer, "mine");
    expect(other.state().notices).toEqual(["The data has changed since this link was made."]);
  });

  it("goes on asking after a file that cannot be read", async () => {
    const { explorer, state } = await startedAt("/?v=1&d=mine");
    await opened(explorer, "none");
    expect(state()).toMatchObject({
      phase: { type: "choosing" },
      report: { file: "none.json", opened: false, problems: DAMAGED },
    });
  });

  it("keeps its filters over the data of the page, where the person wants those", async () => {
    const { explorer, state } = await startedAt("/?v=1&d=mine&min=2");
    await explorer.actions.showOwn();
    expect(state()).toMatchObject({
      view: { data: "own", leastStrength: 2 },
      notices: ["this link was made for the data set `mine`"],
      origin: { type: "page" },
    });
  });
});

describe("data on the machine of whoever opens the link", () => {
  const LINK = `/?v=1&d=${encodeURIComponent("http://localhost:5173/g.json")}`;
  afterEach(() => vi.unstubAllGlobals());

  it("are asked for on a page from there", async () => {
    vi.stubGlobal("location", { hostname: "localhost" });
    expect((await startedAt(LINK)).state().phase).toMatchObject({ type: "asking", host: "localhost:5173" });
  });

  it("are never loaded by a page from elsewhere", async () => {
    vi.stubGlobal("location", { hostname: "host.example" });
    expect((await startedAt(LINK)).state().phase).toMatchObject({ type: "choosing" });
  });
});

describe("back", () => {
  it("from a file leads to the data of the page, and forward asks for the file", async () => {
    const { explorer, state, entries, go } = await startedAt("/?v=1&min=2");
    const before = state().view;
    await opened(explorer, "mine");
    expect(entries).toHaveLength(2);
    go(-1);
    await shows(explorer, "own");
    expect(state().view).toEqual(before);
    go(1);
    await vi.waitFor(() => expect(state().phase).toEqual({ type: "choosing", data: "mine" }));
    await opened(explorer, "mine");
    expect(state()).toMatchObject({ view: { data: "mine" }, notices: [] });
    expect(entries).toHaveLength(2);
  });

  it("twice at once shows the last address, and closes what was opened for the other", async () => {
    const { explorer, state, go } = await startedAt("/?v=1&min=2");
    await opened(explorer, "mine");
    await opened(explorer, "theirs");
    go(-1);
    go(-1);
    await shows(explorer, "own");
    expect(state().view).toMatchObject({ data: "own", leastStrength: 2 });
  });
});

describe("a private link that holds its graph", () => {
  it("is opened like a file, and holds it in every further link", async () => {
    const graph = await packed("held");
    const { state, entries } = await startedAt(`/#v=1&min=2&graph=${graph}`);
    expect(state()).toMatchObject({
      view: { data: "held", leastStrength: 2 },
      origin: { type: "link", graph },
      privateLink: true,
    });
    const link = `#${encodeLink(state().view).slice(1)}&graph=${graph}`;
    expect(entries).toEqual([`/${link}`]);
    expect(asKept(encodeShareLink(state().view), state())).toMatch(/^#v=1\..*&graph=z1\.[\w-]+$/);
  });

  it("that is damaged says so, and shows the data of the page", async () => {
    const { state } = await startedAt("/#v=1&min=2&graph=z1.AAAA");
    expect(state().report).toEqual({
      file: "The data in this link",
      opened: false,
      problems: [{ path: "", message: "The packed graph is damaged or cut off.", effect: "refused" }],
    });
    expect(state()).toMatchObject({ view: { data: "own", leastStrength: 2 }, privateLink: true });
  });
});

describe("a packed link", () => {
  const LONG = `?v=1&hide=${smallGraph.actors[0]?.id}&q=${"a".repeat(900)}`;

  it("is unpacked before anything is shown", async () => {
    const { state, entries } = await startedAt(`/#s=${await packed(LONG)}`);
    expect(state().view).toMatchObject({ hidden: [smallGraph.actors[0]?.id], text: "a".repeat(900) });
    expect(state()).toMatchObject({ notices: [], privateLink: false });
    expect(entries).toEqual([`/${encodeLink(state().view)}`]);
  });

  it("that is damaged says so, and is still not the opening view", async () => {
    const { state } = await startedAt("/#s=z1.AAAA");
    expect(state().notices).toEqual(["`s=z1.AAAA` is damaged or cut off"]);
    expect(state().view.window).toEqual({ from: null, to: null });
  });
});

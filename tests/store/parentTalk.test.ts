import { beforeEach, describe, expect, it, vi } from "vitest";
import { withLeastStrength } from "../../src/core/view/change.ts";
import { encodeShareLink } from "../../src/core/view/encode.ts";
import { restoreView } from "../../src/core/view/restore.ts";
import { createExplorer, type Explorer } from "../../src/store/explorer.ts";
import { type Surroundings, talkWithParent } from "../../src/store/parentTalk.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { corpusOf } from "./startedOn.ts";

const ARTICLE = "https://article.example";
const CORPUS = corpusOf(smallGraph);
/** As the embed tells it: the link to the whole page. */
const linkTo = (link: string) => encodeShareLink(restoreView(link, CORPUS.catalogue).view);

type Listener = Parameters<Surroundings["onMessage"]>[0];

/** An embed that has not opened its data yet, and the page around it, with a clock that moves by hand. */
class Article {
  readonly told: (readonly [message: unknown, origin: string])[] = [];
  readonly parent = {
    postMessage: (message: unknown, origin: string) => void this.told.push([message, origin]),
  } as unknown as Window;
  readonly explorer: Explorer;
  readonly written: string[] = [];
  listeners: Listener[] = [];
  timers: (() => void)[] = [];
  stop: () => void;

  constructor(link: string) {
    this.explorer = createExplorer({
      read: () => link,
      isOfPage: () => false,
      path: () => "/",
      write: (_link, how) => void this.written.push(how),
      flush: () => {},
      subscribe: () => () => {},
      close: () => {},
    });
    this.stop = talkWithParent(this.explorer, {
      parent: this.parent,
      onMessage: (listener) => {
        this.listeners.push(listener);
        return () => void (this.listeners = []);
      },
      setTimer: (run) => {
        this.timers = [run];
        return () => void (this.timers = []);
      },
    });
  }

  says(data: unknown, origin = ARTICLE, source: unknown = this.parent): void {
    for (const listener of this.listeners) listener({ data, origin, source: source as Window });
  }

  /** Opens the data, and waits for their picture. */
  async opens(): Promise<this> {
    await this.explorer.actions.start({
      read: () => Promise.resolve({ ok: true, bytes: new ArrayBuffer(0) }),
      open: () => Promise.resolve({ ok: true, problems: [], corpus: CORPUS }),
    });
    await this.painted();
    return this;
  }

  painted(): Promise<void> {
    return vi.waitFor(() => {
      const { pictured, view } = this.explorer.getState();
      if (pictured !== view) throw new Error("the picture is of another view");
    });
  }

  /** What was told, once something is. */
  async answer(): Promise<unknown[]> {
    await vi.waitUntil(() => this.told.length > 0);
    return this.heard();
  }

  waits(): void {
    for (const run of this.timers) run();
  }

  /** What was told since, without `ready`. */
  heard(): unknown[] {
    return this.told.splice(0);
  }
}

const READY = [{ type: "demarche:ready" }, "*"];
const view = (link: string, summary: unknown = expect.stringMatching(/^Showing .*\.$/)) => [
  { type: "demarche:view", view: linkTo(link), summary },
  ARTICLE,
];

let article: Article;

beforeEach(async () => {
  article = await new Article("?view=opening&embed=1").opens();
});

describe("before the page has spoken", () => {
  it("an embed says that it is ready, and no more, whatever changes in it", async () => {
    article.explorer.actions.change((before) => withLeastStrength(before, 2), "push");
    await article.painted();
    article.waits();
    expect(article.heard()).toEqual([READY]);
  });

  it("others are not heard: a frame beside it, a window that it opened, the page itself", async () => {
    article.heard();
    for (const source of [someWindow(), article.explorer, null]) {
      article.says({ type: "demarche:show", view: "?min=2" }, ARTICLE, source);
      article.says({ type: "demarche:hello" }, ARTICLE, source);
      article.says({ type: "demarche:nonsense" }, ARTICLE, source);
    }
    await article.painted();
    expect(article.heard()).toEqual([]);
    expect(article.explorer.getState().view.leastStrength).toBe(1);
  });
});

describe("a page that says hello", () => {
  it("is told at once what is shown, and again after a change, at its origin alone", async () => {
    article.heard();
    article.says({ type: "demarche:hello" });
    expect(article.heard()).toEqual([
      view(
        "?view=opening",
        "Showing 8 of 9 actors and 4 of 12 interactions: 27 Dec 2019 to 3 Jan 2020; 1 of them may fall outside these days.",
      ),
    ]);
    article.explorer.actions.change((before) => withLeastStrength(before, 2), "push");
    await article.painted();
    expect(article.heard()).toEqual([]);
    article.waits();
    expect(article.heard()).toEqual([view("?view=opening&min=2", expect.stringContaining("2 interactions"))]);
  });

  it("is not told of what changes no view", async () => {
    article.says({ type: "demarche:hello" });
    article.heard();
    article.explorer.actions.hoverDay(18_000);
    article.explorer.actions.recentre();
    article.waits();
    expect(article.heard()).toEqual([]);
  });
});

describe("a page that asks for a view", () => {
  it("gets it, and is told so; the embed stays an embed", async () => {
    article.heard();
    article.says({ type: "demarche:show", view: "?min=2" });
    expect(await article.answer()).toEqual([view("?min=2")]);
    expect(article.explorer.getState().view).toMatchObject({ leastStrength: 2, chrome: "embed" });
  });

  it("is answered though that is what is shown already", async () => {
    article.heard();
    article.says({ type: "demarche:show", view: "?view=opening" });
    expect(await article.answer()).toEqual([view("?view=opening")]);
  });

  it("may do so before there are data: the last one asked for is shown", async () => {
    const early = new Article("?view=opening&embed=1");
    early.says({ type: "demarche:show", view: "?min=3" });
    early.says({ type: "demarche:show", view: "?min=2" });
    expect(early.heard()).toEqual([READY]);
    await early.opens();
    expect(await early.answer()).toEqual([view("?min=2")]);
  });

  it("who asks for one after another is told of the last alone", async () => {
    article.heard();
    article.says({ type: "demarche:show", view: "?min=3" });
    article.says({ type: "demarche:show", view: "?min=2" });
    expect(await article.answer()).toEqual([view("?min=2")]);
    article.waits();
    expect(article.heard()).toEqual([]);
  });

  it("what could not be shown of it stands in the embed's own notice", async () => {
    article.heard();
    article.says({ type: "demarche:show", view: "?hops=zebra" });
    await article.answer();
    expect(article.explorer.getState().notices).toEqual(["`hops=zebra` is not a number (1 or 2)"]);
  });

  it("of data elsewhere takes the reader's click; until then another can be asked for", async () => {
    article.heard();
    article.says({ type: "demarche:show", view: "?d=https://data.example/file.json" });
    await vi.waitUntil(() => article.explorer.getState().phase.type === "asking");
    article.waits();
    expect(article.heard()).toEqual([]);
    article.says({ type: "demarche:show", view: "?min=2" });
    expect(await article.answer()).toEqual([view("?min=2")]);
  });

  it("steers from an origin of its own kind only, to which nothing can be said", async () => {
    article.heard();
    article.says({ type: "demarche:show", view: "?min=2" }, "null");
    article.says({ type: "demarche:nonsense" }, "null");
    await vi.waitUntil(() => article.explorer.getState().pictured.leastStrength === 2);
    article.waits();
    expect(article.heard()).toEqual([]);
  });
});

it("what is wrong with a message is answered to its origin, and asks for nothing", async () => {
  article.heard();
  article.says({ type: "demarche:show", view: 7 }, "https://other.example");
  expect(article.heard()).toEqual([
    [
      {
        type: "demarche:error",
        message: "`view` of `demarche:show` is a number; expected a link, such as `?view=opening`.",
      },
      "https://other.example",
    ],
  ]);
  article.explorer.actions.change((before) => withLeastStrength(before, 2), "push");
  await article.painted();
  article.waits();
  expect(article.heard()).toEqual([]);
});

it("data that cannot be opened are told of in place of a view", async () => {
  const broken = new Article("?embed=1");
  broken.says({ type: "demarche:hello" });
  const problems = [{ path: "", message: "The file is empty.", effect: "refused" as const }];
  await broken.explorer.actions.start({
    read: () => Promise.resolve({ ok: false, problems }),
    open: () => Promise.reject(new Error("not reached")),
  });
  expect(broken.heard()).toEqual([
    READY,
    [{ type: "demarche:error", message: "The file is empty." }, ARTICLE],
  ]);
});

it("adds no step to the history, which is that of the page around", async () => {
  article.heard();
  article.says({ type: "demarche:show", view: "?min=2" });
  await article.answer();
  article.explorer.actions.change((before) => withLeastStrength(before, 3), "push");
  article.explorer.actions.follow("?view=opening");
  await article.painted();
  expect(article.written).toEqual(["replace", "replace", "replace", "replace"]);
});

it("tells of each slide of a story that the reader goes to", async () => {
  const told = await new Article("?story=southport.1&embed=1").opens();
  told.heard();
  told.says({ type: "demarche:hello" });
  expect(told.heard()).toEqual([view("?story=southport.1")]);
  told.explorer.actions.follow("?story=southport.2");
  await told.painted();
  told.waits();
  expect(told.heard()).toEqual([view("?story=southport.2")]);
  told.explorer.actions.follow("?story=southport.3");
  await told.painted();
  told.waits();
  expect(told.heard()).toEqual([view("?story=southport.3")]);
  expect(new Set(told.written)).toEqual(new Set(["replace"]));
});

it("hears and says nothing once it is over", async () => {
  article.says({ type: "demarche:hello" });
  article.stop();
  article.heard();
  article.explorer.actions.change((before) => withLeastStrength(before, 2), "push");
  await article.painted();
  article.waits();
  expect([article.heard(), article.listeners]).toEqual([[], []]);
});

/** A window that is not the page around. */
function someWindow(): unknown {
  return { postMessage: () => {} };
}

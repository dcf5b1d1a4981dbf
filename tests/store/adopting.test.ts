import { expect, test, vi } from "vitest";
import type { Catalogue } from "../../src/core/events/catalogue.ts";
import type { Picture } from "../../src/core/events/picture.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { corpusOf, startedOn } from "./startedOn.ts";

/** A corpus whose layout goes on until it is told to end. */
function sketched() {
  let end: (catalogue: Catalogue) => void = () => undefined;
  const laidOut = new Promise<Catalogue>((resolve) => {
    end = resolve;
  });
  const corpus: Corpus = { ...corpusOf({ ...smallGraph, id: "mine" }), laidOut };
  const better: Catalogue = { ...corpus.catalogue, positions: {} };
  return { corpus, better, end: () => end(better) };
}

const openedAt = (corpus: Corpus) => () => ({
  opened: Promise.resolve({ ok: true, corpus, problems: [] } as const),
  stop: () => undefined,
});

test("actors get the places that follow a sketch, and all else stays", async () => {
  const { explorer } = await startedOn();
  const { corpus, better, end } = sketched();
  await explorer.actions.importFiles("train.txt", openedAt(corpus));
  await vi.waitFor(() => expect(explorer.getState().phase.type).toBe("ready"));
  const before = explorer.getState();
  expect(before.corpus).toBe(corpus);
  end();
  await vi.waitFor(() => expect(explorer.getState().corpus?.catalogue).toBe(better));
  const { corpus: after, ...rest } = explorer.getState();
  expect({ ...rest, corpus }).toEqual(before);
  expect(after?.laidOut).toBeUndefined();
});

test("a picture that was asked for before the places came is still shown", async () => {
  const { explorer } = await startedOn();
  const { corpus, better, end } = sketched();
  let answer: () => void = () => undefined;
  const { query } = corpus;
  const slow = vi.fn<Corpus["query"]>(
    (view) => new Promise<Picture>((resolve) => (answer = () => resolve(query(view)))),
  );
  await explorer.actions.importFiles("train.txt", openedAt({ ...corpus, query: slow }));
  end();
  await vi.waitFor(() => expect(explorer.getState().corpus?.catalogue).toBe(better));
  expect(explorer.getState().picture).toBeNull();
  answer();
  await vi.waitFor(() => expect(slow).toHaveBeenCalledTimes(2));
  answer();
  await vi.waitFor(() => expect(explorer.getState().picture).not.toBeNull());
});

test("places that come once other data are open change nothing", async () => {
  const { explorer, corpus: own } = await startedOn();
  const { corpus, end } = sketched();
  await explorer.actions.importFiles("train.txt", openedAt(corpus));
  const other = corpusOf({ ...smallGraph, id: "another" });
  await explorer.actions.importFiles("other.txt", openedAt(other));
  end();
  await vi.waitFor(() => expect(explorer.getState().phase.type).toBe("ready"));
  expect(explorer.getState().corpus).toBe(other);
  expect(own.close).toHaveBeenCalledOnce();
});

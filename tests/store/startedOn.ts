import { vi } from "vitest";
import { openGraph } from "../../src/core/events/openGraph.ts";
import type { Graph } from "../../src/core/model/graph.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import type { AddressBar } from "../../src/store/address.ts";
import { createExplorer } from "../../src/store/explorer.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";

const BYTES = { ok: true, bytes: new ArrayBuffer(0) } as const;

/** A graph answered for without a worker. */
export function corpusOf(graph: Graph): Corpus {
  const open = openGraph(graph);
  return {
    catalogue: open.catalogue,
    query: (view) => Promise.resolve(open.query(view)),
    interactions: (rows) => Promise.resolve(open.interactions(rows)),
    dyad: (a, b) => Promise.resolve(open.dyad(a, b)),
    mentions: (actor) => Promise.resolve(open.mentions(actor)),
    search: (text, limit) => Promise.resolve(open.search(text, limit)),
    order: null,
    exportFile: () => Promise.resolve(new Uint8Array()),
    graphFile: (request) => Promise.resolve(open.graphFile(request)),
    close: vi.fn<() => void>(),
  };
}

/** An address that stays as it is. */
export function barAt(link: string): AddressBar {
  return {
    read: () => link,
    isOfPage: () => false,
    path: () => "/",
    write: () => {},
    flush: () => {},
    subscribe: () => () => {},
    close: () => {},
  };
}

/** The explorer on the small graph, changed as given, under an address. */
export async function startedOn(link = "?v=1", change: Partial<Graph> = {}) {
  const explorer = createExplorer(barAt(link));
  const corpus = corpusOf({ ...smallGraph, ...change });
  await explorer.actions.start({
    read: () => Promise.resolve(BYTES),
    open: () => Promise.resolve({ ok: true, corpus, problems: [] }),
  });
  return { explorer, corpus };
}

/** Stands for the browser's storage, and tells what touched it; `refuse` makes every write fail. */
export function storageOf(holding: Readonly<Record<string, string>> = {}, refuse?: () => Error) {
  const items = new Map(Object.entries(holding));
  const touched: string[] = [];
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => (touched.push(`get ${key}`), items.get(key) ?? null),
    setItem: (key: string, value: string) => {
      touched.push(`set ${key}`);
      if (refuse !== undefined) throw refuse();
      items.set(key, value);
    },
    removeItem: (key: string) => (touched.push(`remove ${key}`), void items.delete(key)),
  });
  return { touched };
}

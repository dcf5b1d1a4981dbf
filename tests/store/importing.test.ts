import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ImportProgress } from "../../src/corpus/messages.ts";
import type { OpenedCorpus } from "../../src/corpus/workerCorpus.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { corpusOf, startedOn } from "./startedOn.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An import that the test itself leads through. */
function led() {
  let resolve: (opened: OpenedCorpus) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<OpenedCorpus>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  let tell: (progress: ImportProgress) => void = () => {};
  const stop = vi.fn<() => void>(() => reject(new Error("The data were closed.")));
  return {
    start: (onProgress: (progress: ImportProgress) => void) => {
      tell = onProgress;
      return { opened: promise, stop };
    },
    tell: (done: number, total: number) => tell({ done, total }),
    end: resolve,
    stop,
  };
}

const REMARKS = ["2 actors, 1 interaction, 0 set aside", "Invented, 1 Jan 2018; coded by machine"];

test("what is read is told of once it has taken a moment, and shown when it is read", async () => {
  const { explorer, corpus } = await startedOn();
  const { start, tell, end } = led();
  const done = explorer.actions.importFiles("train.txt and 2 more", start);
  tell(1, 10);
  expect(explorer.getState().importing).toBeNull();
  vi.advanceTimersByTime(300);
  expect(explorer.getState().importing).toEqual({ name: "train.txt and 2 more", done: 1, total: 10 });
  tell(5, 10);
  expect(explorer.getState().importing).toEqual({ name: "train.txt and 2 more", done: 5, total: 10 });
  expect(explorer.getState().corpus).toBe(corpus);
  const mine = corpusOf({ ...smallGraph, id: "mine" });
  end({ ok: true, corpus: mine, problems: [], remarks: REMARKS });
  await done;
  const { importing, report, origin, view } = explorer.getState();
  expect(importing).toBeNull();
  expect(report).toEqual({ file: "train.txt and 2 more", opened: true, problems: [], remarks: REMARKS });
  expect(origin).toEqual({ type: "file", name: "train.txt and 2 more" });
  expect([view.data, explorer.getState().corpus]).toEqual(["mine", mine]);
  expect(corpus.close).toHaveBeenCalledOnce();
});

test("stopped, it leaves everything as it was, and says so", async () => {
  const { explorer, corpus } = await startedOn();
  const { start, stop } = led();
  const done = explorer.actions.importFiles("train.txt", start);
  vi.advanceTimersByTime(300);
  explorer.actions.stopImport();
  await done;
  vi.advanceTimersByTime(1_000);
  const { importing, report } = explorer.getState();
  expect(stop).toHaveBeenCalledOnce();
  expect(importing).toBeNull();
  expect(report).toEqual({
    file: "train.txt",
    opened: false,
    problems: [{ path: "", message: "You stopped it; what was open still is.", effect: "refused" }],
  });
  expect(explorer.getState().corpus).toBe(corpus);
  expect(corpus.close).not.toHaveBeenCalled();
});

test("another one begun meanwhile takes its place, whatever the first comes to", async () => {
  const { explorer } = await startedOn();
  const [one, other] = [led(), led()];
  one.stop.mockImplementation(() => {});
  const first = explorer.actions.importFiles("one.txt", one.start);
  const second = explorer.actions.importFiles("other.txt", other.start);
  expect(one.stop).toHaveBeenCalledOnce();
  const late = corpusOf({ ...smallGraph, id: "late" });
  one.end({ ok: true, corpus: late, problems: [] });
  await first;
  expect(late.close).toHaveBeenCalledOnce();
  other.end({ ok: true, corpus: corpusOf({ ...smallGraph, id: "mine" }), problems: [] });
  await second;
  expect(explorer.getState().view.data).toBe("mine");
  expect(explorer.getState().report?.file).toBe("other.txt");
});

test("what cannot be read, and what breaks on the way, is told", async () => {
  const { explorer } = await startedOn();
  const problems = [{ path: "", message: "There are no events in these files.", effect: "refused" as const }];
  await explorer.actions.importFiles("a.txt", () => ({
    opened: Promise.resolve({ ok: false, problems }),
    stop: () => {},
  }));
  expect(explorer.getState().report).toEqual({ file: "a.txt", opened: false, problems });
  await explorer.actions.importFiles("b.txt", () => ({
    opened: Promise.reject(new Error("The file went away.")),
    stop: () => {},
  }));
  expect(explorer.getState().report).toEqual({
    file: "b.txt",
    opened: false,
    problems: [{ path: "", message: "The file went away.", effect: "refused" }],
  });
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { EMPTY_VIEW } from "../../src/core/view/view.ts";
import { nearCopy } from "../../src/corpus/nearCopy.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("is made once it is asked for and the page has time, and gives the same pictures", async () => {
  const near = nearCopy(smallGraph);
  vi.runAllTimers();
  expect(near.graph()).toBeUndefined();
  near.prepare();
  expect(near.graph()).toBeUndefined();
  vi.runAllTimers();
  await vi.waitFor(() => expect(near.graph()).toBeDefined());
  const copy = near.graph();
  expect(copy?.query(EMPTY_VIEW)).toEqual(openGraph(smallGraph).query(EMPTY_VIEW));
  near.prepare();
  vi.runAllTimers();
  expect(near.graph()).toBe(copy);
});

it("is never made of data that the worker keeps to itself", () => {
  const near = nearCopy(undefined);
  near.prepare();
  vi.runAllTimers();
  expect(near.graph()).toBeUndefined();
});

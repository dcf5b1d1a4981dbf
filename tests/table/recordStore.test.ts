import { expect, test } from "vitest";
import type { InteractionDetails } from "../../src/core/events/catalogue.ts";
import { createRecordStore } from "../../src/table/recordStore.ts";
import { opened } from "./smallTable.ts";

/** A source of records that answers when told to, and notes what it was asked for. */
function slowSource() {
  const asked: (readonly number[])[] = [];
  const waiting: ((how: "answer" | "fail") => void)[] = [];
  const load = (rows: readonly number[]): Promise<readonly InteractionDetails[]> => {
    asked.push(rows);
    return new Promise((resolve, reject) => {
      waiting.push((how) =>
        how === "answer" ? resolve(opened.interactions(rows)) : reject(new Error("the worker has stopped")),
      );
    });
  };
  const next = async (how: "answer" | "fail" = "answer"): Promise<void> => {
    waiting.shift()?.(how);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { asked, load, next };
}

test("what is on the screen comes before what is prepared, and nothing comes twice", async () => {
  const { asked, load, next } = slowSource();
  const store = createRecordStore(load);
  store.subscribe(() => undefined);
  store.prepare([0, 1, 2, 3]);
  store.want([5, 6]);
  expect(asked).toEqual([[0, 1, 2, 3]]);
  await next();
  expect(asked).toEqual([
    [0, 1, 2, 3],
    [5, 6],
  ]);
  store.want([5, 6, 7]);
  await next();
  expect(asked.at(-1)).toEqual([7]);
  await next();
  expect([0, 3, 5, 7, 8].map((row) => store.get(row)?.row)).toEqual([0, 3, 5, 7, undefined]);
  expect(asked.length).toBe(3);
});

test("nothing is fetched before somebody listens", () => {
  const { asked, load } = slowSource();
  const store = createRecordStore(load);
  store.want([1]);
  expect(asked).toEqual([]);
  store.subscribe(() => undefined);
  expect(asked).toEqual([[1]]);
});

test("listeners hear of records and of failures; a retry asks again", async () => {
  const { asked, load, next } = slowSource();
  const store = createRecordStore(load);
  const heard: (string | null)[] = [];
  store.subscribe(() => heard.push(store.failure()));
  store.want([1]);
  await next("fail");
  expect([heard, store.get(1)]).toEqual([["the worker has stopped"], undefined]);
  store.retry();
  await next();
  expect(heard).toEqual(["the worker has stopped", null, null]);
  expect([asked, store.get(1)?.row]).toEqual([[[1], [1]], 1]);
});

test("a source that leaves rows out is a failure, and is not asked for ever", async () => {
  let calls = 0;
  const store = createRecordStore(() => {
    calls += 1;
    return Promise.resolve([]);
  });
  store.subscribe(() => undefined);
  store.want([1]);
  await new Promise((resolve) => setImmediate(resolve));
  expect([calls, store.failure()]).toEqual([1, "not all that were asked for came."]);
});

test("all rows in their order, those at hand not asked for again", async () => {
  const { asked, load, next } = slowSource();
  const store = createRecordStore(load);
  store.subscribe(() => undefined);
  store.want([2]);
  await next();
  const all = store.all([3, 2, 1]);
  expect(asked.at(-1)).toEqual([3, 1]);
  await next();
  expect((await all).map(({ row }) => row)).toEqual([3, 2, 1]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_SAVED, readSavedViews, renamed, savedView } from "../../../src/core/view/savedViews.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import { SIEGE } from "./siege.ts";

const view = restoreView("?d=siege&t=2019-12-31..2020-01-01&kind=call&tab=table&cam=1.2.300", SIEGE).view;

describe("a view saved under a name", () => {
  it("has its whole link but for which data it is of", () => {
    const saved = savedView(
      { ...view, fingerprint: "9ac1f02e", chrome: "embed" },
      { title: " My calls ", note: "" },
      [],
    );
    expect(saved).toEqual({
      id: "my-calls",
      title: "My calls",
      note: "",
      link: expect.stringMatching(
        /^\?v=1\.\w{3}&t=2019-12-31\.\.2020-01-01&kind=call&tab=table&cam=1\.2\.300$/,
      ) as string,
    });
    expect(restoreView(saved.link, SIEGE).view).toEqual(view);
  });

  it("gets an id that no other view has, and is never the opening one", () => {
    const idOf = (title: string) => savedView(view, { title, note: "" }, ["my-calls"]).id;
    expect(["My calls", "Opening", "!"].map(idOf)).toEqual(["my-calls-2", "opening-2", "view"]);
  });

  it("keeps its id and link under another name", () => {
    const saved = savedView(view, { title: "My calls", note: "" }, []);
    expect(renamed([saved], "my-calls", { title: "Calls of two days", note: "For Tuesday" })).toEqual([
      { ...saved, title: "Calls of two days", note: "For Tuesday" },
    ]);
    expect(renamed([saved], "another", { title: "x", note: "" })).toEqual([saved]);
  });
});

describe("what a browser has kept", () => {
  it("is read as it was written", () => {
    const views = ["One", "Two"].map((title) => savedView(view, { title, note: "A note" }, []));
    expect(readSavedViews(JSON.stringify(views))).toEqual(views);
  });

  it("is nothing where it is rubbish, and the views that hold where some of it is", () => {
    expect(["", "{}", "null", "[", "[[]]", null].map(readSavedViews)).toEqual([[], [], [], [], [], []]);
    const good = savedView(view, { title: "Good", note: "" }, []);
    const rubbish = [
      5,
      null,
      { ...good, id: "B ad" },
      { ...good, id: "x", link: "javascript:alert(1)" },
      good,
      good,
    ];
    expect(readSavedViews(JSON.stringify(rubbish))).toEqual([good]);
  });

  it("is bounded", () => {
    const many = Array.from({ length: 300 }, (_, row) => ({
      id: `v-${row}`,
      title: "x".repeat(5_000),
      note: "",
      link: "?v=1",
    }));
    const read = readSavedViews(JSON.stringify(many));
    expect([read.length, read[0]?.title.length]).toEqual([MOST_SAVED, 120]);
  });

  it("never throws, and changes no prototype", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constant('[{"__proto__":{"polluted":1}}]')), (text) => {
        readSavedViews(text);
        expect("polluted" in {}).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});

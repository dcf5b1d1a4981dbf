import { describe, expect, it, vi } from "vitest";
import type { FilterName } from "../../src/core/view/filters.ts";
import { summarise, summaryText } from "../../src/core/view/summary.ts";
import { NoticeBar } from "../../src/panels/NoticeBar.tsx";
import { SummaryLine } from "../../src/panels/SummaryLine.tsx";
import { mounted, press, textOf, texts } from "./mounted.ts";
import { catalogue, opened, SIEGE_WEEK } from "./smallPanel.ts";

describe("SummaryLine", () => {
  const view = { ...SIEGE_WEEK, leastStrength: 2 };
  const picture = opened.query(view);
  const parts = summarise(view, picture, catalogue);

  it("is the sentence, and each filter in it can be removed", () => {
    const onClear = vi.fn<(filter: FilterName) => void>();
    const line = mounted(<SummaryLine parts={parts} leftOut={picture.leftOut} onClear={onClear} />);
    expect(textOf(line.querySelector("p")!).replaceAll("\u2060", "")).toBe(summaryText(parts));
    const [button] = [...line.querySelectorAll("p button")].map((each) => each.getAttribute("aria-label"));
    expect(button).toBe("Remove filter: 27 Dec 2019 to 3 Jan 2020");
    press(line, "Remove filter: 27 Dec 2019 to 3 Jan 2020");
    expect(onClear.mock.calls).toEqual([["window"]]);
  });

  it("tells what is left out, with the reason and the number", () => {
    const line = mounted(<SummaryLine parts={parts} leftOut={picture.leftOut} onClear={() => undefined} />);
    const given = picture.leftOut.filter(({ count }) => count > 0);
    expect(texts(line, "th")).toEqual(given.map(({ reason }) => reason));
    expect(texts(line, "td").map((cell) => Number.parseInt(cell, 10))).toEqual(
      given.map(({ count }) => count),
    );
    expect(given.length).toBeGreaterThan(0);
  });

  it("has nothing to open where nothing is left out", () => {
    const line = mounted(
      <SummaryLine parts={[{ text: "Showing all." }]} leftOut={[]} onClear={() => undefined} />,
    );
    expect(textOf(line)).toBe("Showing all.");
  });
});

describe("NoticeBar", () => {
  it("says the notices, keeps the problems until asked, and goes", () => {
    const onDismiss = vi.fn<() => void>();
    const bar = mounted(
      <NoticeBar notices={["One.", "Two."]} problems={["a: b", "c: d"]} onDismiss={onDismiss} />,
    );
    expect(texts(bar, '[role="status"] > div > p')).toEqual(["One. Two."]);
    expect(texts(bar, "summary")).toEqual(["2 problems"]);
    expect(texts(bar, "li")).toEqual(["a: b", "c: d"]);
    press(bar, "Dismiss this notice");
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it("is not there where all went well", () => {
    expect(mounted(<NoticeBar notices={[]} onDismiss={() => undefined} />).children).toHaveLength(0);
  });
});

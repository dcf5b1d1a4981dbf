import { describe, expect, it, vi } from "vitest";
import { EMPTY_VIEW, type View } from "../../src/core/view/view.ts";
import type { FilterChange } from "../../src/panels/filterChange.ts";
import { FiltersPanel } from "../../src/panels/FiltersPanel.tsx";
import { mounted, press, texts } from "./mounted.ts";
import { catalogue, opened, SIEGE_WEEK } from "./smallPanel.ts";

function panelFor(view: View) {
  const onChange = vi.fn<(change: FilterChange) => void>();
  const onClear = vi.fn<() => void>();
  const panel = mounted(
    <FiltersPanel
      catalogue={catalogue}
      picture={opened.query(view)}
      view={view}
      onChange={onChange}
      onClear={onClear}
    />,
  );
  return { panel, onChange, onClear };
}

describe("FiltersPanel", () => {
  it("lists every class with its live count", () => {
    const { panel } = panelFor(SIEGE_WEEK);
    const { classCounts } = opened.query(SIEGE_WEEK);
    expect(texts(panel, "fieldset > ul > li label")).toEqual(
      catalogue.codebook.classes.map(({ label }, row) => `${label}${classCounts[row]}`),
    );
  });

  it("opens a class to its kinds, and ticks both", () => {
    const { panel, onChange } = panelFor(EMPTY_VIEW);
    press(panel, "Force2");
    press(panel, "Kinds of Force");
    press(panel, "Siege1");
    expect(onChange.mock.calls).toEqual([
      [{ classes: ["force"], kinds: [] }],
      [{ classes: [], kinds: ["siege"] }],
    ]);
  });

  it("shows a class of which some kinds are ticked open and half ticked", () => {
    const { panel } = panelFor({ ...EMPTY_VIEW, kinds: ["siege"] });
    const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    expect(boxes.filter((box) => box.indeterminate).map((box) => box.closest("label")?.textContent)).toEqual([
      "Force2",
    ]);
    expect(boxes.filter((box) => box.checked).map((box) => box.closest("label")?.textContent)).toEqual([
      "Siege1",
    ]);
  });

  it("steps the least strength, never under 1", () => {
    const { panel, onChange } = panelFor({ ...EMPTY_VIEW, leastStrength: 2 });
    press(panel, "One more");
    press(panel, "One less");
    expect(onChange.mock.calls).toEqual([[{ leastStrength: 3 }], [{ leastStrength: 1 }]]);
    const least = panelFor(EMPTY_VIEW).panel.querySelector<HTMLButtonElement>('[aria-label="One less"]');
    expect(least?.disabled).toBe(true);
  });

  it("shows a focus only where there is one, and removes it with its hops", () => {
    expect(texts(panelFor(EMPTY_VIEW).panel, "legend")).toEqual(["Kind of interaction", "Least strength"]);
    const { panel, onChange } = panelFor({ ...EMPTY_VIEW, focus: ["ada-example"], hops: 2 });
    expect(texts(panel, "legend")).toEqual(["Kind of interaction", "Least strength", "Focus"]);
    press(panel, "1 tie away");
    press(panel, "Remove focus: Example");
    expect(onChange.mock.calls).toEqual([[{ hops: 1 }], [{ focus: [], hops: 1 }]]);
  });

  it("offers to clear all as soon as anything but the window is set", () => {
    const offered = (view: View): boolean =>
      texts(panelFor(view).panel, "button").includes("Clear all filters");
    expect(
      [SIEGE_WEEK, { ...EMPTY_VIEW, kinds: ["call"] }, { ...EMPTY_VIEW, hidden: ["southland"] }].map(offered),
    ).toEqual([false, true, true]);
    const { panel, onClear } = panelFor({ ...EMPTY_VIEW, leastStrength: 2 });
    press(panel, "Clear all filters");
    expect(onClear).toHaveBeenCalledOnce();
  });
});

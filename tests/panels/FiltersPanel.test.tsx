import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Catalogue } from "../../src/core/events/catalogue.ts";
import { dayFromIso } from "../../src/core/model/day.ts";
import { EMPTY_VIEW, type View } from "../../src/core/view/view.ts";
import type { FilterChange } from "../../src/panels/filterChange.ts";
import { FiltersPanel } from "../../src/panels/FiltersPanel.tsx";
import { mounted, press, texts } from "./mounted.ts";
import { catalogue, opened, SIEGE_WEEK } from "./smallPanel.ts";

function panelFor(view: View, undo: string | null = null, data: Catalogue = catalogue) {
  const onUndo = vi.fn<() => void>();
  const onChange = vi.fn<(change: FilterChange) => void>();
  const onClear = vi.fn<() => void>();
  const panel = mounted(
    <FiltersPanel
      catalogue={data}
      picture={opened.query(view)}
      view={view}
      onChange={onChange}
      onClear={onClear}
      undo={undo}
      onUndo={onUndo}
    />,
  );
  return { panel, onChange, onClear, onUndo };
}

describe("FiltersPanel", () => {
  it("lists every class with its live count", () => {
    const { panel } = panelFor(SIEGE_WEEK);
    const { classCounts } = opened.query(SIEGE_WEEK);
    expect(texts(groupOf(panel, "Kind of interaction"), "li label")).toEqual(
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
    press(panel, "One interaction more");
    press(panel, "One interaction less");
    expect(onChange.mock.calls).toEqual([[{ leastStrength: 3 }], [{ leastStrength: 1 }]]);
    const least = panelFor(EMPTY_VIEW).panel.querySelector<HTMLButtonElement>(
      '[aria-label="One interaction less"]',
    );
    expect(least?.disabled).toBe(true);
  });

  it("steps the least independent sources", () => {
    const { panel, onChange } = panelFor({ ...EMPTY_VIEW, leastSources: 2 });
    press(panel, "One independent source more");
    press(panel, "One independent source less");
    expect(onChange.mock.calls).toEqual([[{ leastSources: 3 }], [{ leastSources: 1 }]]);
  });

  it("rolls up to states, and back", () => {
    const { panel, onChange } = panelFor(EMPTY_VIEW);
    press(panel, "Roll up to states");
    const rolled = panelFor({ ...EMPTY_VIEW, rollUp: "state" });
    press(rolled.panel, "Roll up to states");
    expect([...onChange.mock.calls, ...rolled.onChange.mock.calls]).toEqual([
      [{ rollUp: "state" }],
      [{ rollUp: "none" }],
    ]);
    expect(rolled.panel.textContent).toContain("0 ties inside one state are left out.");
  });

  it("asks for a day of knowledge, counts what our sources did not have yet, and takes the day out again", () => {
    const { panel, onChange } = panelFor(EMPTY_VIEW);
    press(panel, "As known on any day");
    type(panel.querySelector("input[type=date]"), "2019-12-31");
    const day = dayFromIso("2019-12-31")!;
    expect(onChange.mock.calls).toEqual([[{ asOf: day }]]);
    const known = panelFor({ ...EMPTY_VIEW, asOf: day });
    const { leftOut, reportUnknown } = opened.query({ ...EMPTY_VIEW, asOf: day });
    expect(known.panel.textContent).toContain(
      `${leftOut.find(({ code }) => code === "asOf")?.count} interactions not yet in our sources on 31 Dec 2019.`,
    );
    expect(reportUnknown).toBe(2);
    expect(known.panel.textContent).toContain("Of those shown, 2 have no known day of report.");
    press(known.panel, "Any day");
    expect(known.onChange.mock.calls).toEqual([[{ asOf: null }]]);
  });

  it("waits for a year of four digits", () => {
    const { panel, onChange } = panelFor({ ...EMPTY_VIEW, asOf: 0 });
    type(panel.querySelector("input[type=date]"), "0020-12-31");
    expect(onChange).not.toHaveBeenCalled();
  });

  it("shows a focus only where there is one, and removes it with its hops", () => {
    expect(groups(panelFor(EMPTY_VIEW).panel)).not.toContain("Focus");
    const { panel, onChange } = panelFor({ ...EMPTY_VIEW, focus: ["ada-example"], hops: 2 });
    expect(groups(panel).at(-1)).toBe("Focus");
    press(panel, "1 tie away");
    press(panel, "Remove focus: Example");
    expect(onChange.mock.calls).toEqual([[{ hops: 1 }], [{ focus: [], hops: 1 }]]);
  });

  it("offers to clear all as soon as anything but the window is set", () => {
    const offered = (view: View): boolean => texts(panelFor(view).panel, "button").includes("Clear all");
    expect(
      [SIEGE_WEEK, { ...EMPTY_VIEW, kinds: ["call"] }, { ...EMPTY_VIEW, hidden: ["southland"] }].map(offered),
    ).toEqual([false, true, true]);
    const { panel, onClear } = panelFor({ ...EMPTY_VIEW, leastStrength: 2 });
    press(panel, "Clear all");
    expect(onClear).toHaveBeenCalledOnce();
  });

  it("closes the groups that are seldom needed, and opens them where their filter is set", () => {
    const opened = (view: View): readonly string[] =>
      [...panelFor(view).panel.querySelectorAll('[role="group"]')]
        .filter((group) => group.querySelector('[aria-expanded="true"]') !== null)
        .map(nameOf);
    expect(opened(EMPTY_VIEW)).toEqual(["Kind of interaction", "Type of actor", "Topic"]);
    expect(
      opened({
        ...EMPTY_VIEW,
        status: ["actual"],
        confidence: ["high"],
        sources: ["league-register"],
        hidden: ["southland"],
      }),
    ).toEqual([
      "Kind of interaction",
      "Type of actor",
      "Topic",
      "Claim status",
      "Confidence",
      "Source",
      "Hidden actors",
    ]);
  });

  it("offers the types that the data have, and counts the actors of each", () => {
    const { panel, onChange } = panelFor({ ...EMPTY_VIEW, actorTypes: ["state"] });
    expect(texts(groupOf(panel, "Type of actor"), "li label")).toEqual([
      "Person3",
      "State2",
      "Government body1",
      "Armed group1",
      "Intergovernmental organisation1",
      "Place, facility1",
    ]);
    press(panel, "Person3");
    press(panel, "State2");
    expect(onChange.mock.calls).toEqual([[{ actorTypes: ["person", "state"] }], [{ actorTypes: [] }]]);
  });

  it("focuses on the armed groups in one click, and takes that away with the next", () => {
    const { panel, onChange } = panelFor(EMPTY_VIEW);
    press(panel, "The armed groups");
    expect(onChange).toHaveBeenLastCalledWith({ focus: ["river-brigade"], hops: 1 });
    const focused = panelFor({ ...EMPTY_VIEW, focus: ["river-brigade"], hops: 2 });
    expect(focused.panel.querySelector('[aria-pressed="true"]')?.textContent).toBe("The armed groups");
    press(focused.panel, "The armed groups");
    expect(focused.onChange).toHaveBeenLastCalledWith({ focus: [], hops: 1 });
    const wider = panelFor({ ...EMPTY_VIEW, focus: ["ada-example", "river-brigade"] });
    expect(wider.panel.querySelector('[aria-pressed="true"]')).toBeNull();
  });

  it("calls them what the data do, and offers no focus on more of them than can be shown together", () => {
    const group = catalogue.actors.find(({ type }) => type === "armed group")!;
    const withGroups = (...groups: readonly Partial<typeof group>[]) => {
      const actors = groups.map((some) => ({ ...group, ...some }));
      return panelFor(EMPTY_VIEW, null, { ...catalogue, actors }).panel.textContent;
    };
    expect(withGroups({ summary: "A militia of the lower river." })).toContain("The militias");
    expect(withGroups({ summary: "" })).toContain("The armed groups");
    expect(withGroups(...Array.from({ length: 40 }, () => ({})))).toContain("The armed groups");
    expect(withGroups(...Array.from({ length: 41 }, () => ({})))).not.toContain("The armed groups");
  });

  it("ticks topics, statuses and confidence; the statuses of no effect yet are offered with their counts", () => {
    const { panel, onChange } = panelFor(EMPTY_VIEW);
    expect(texts(groupOf(panel, "Topic"), "li label")).toEqual(["Embassy5", "River2", "Talks2", "Travel0"]);
    press(panel, "Talks2");
    press(panel, "Claim status actual 7, claimed 1");
    expect(texts(groupOf(panel, "Claim status"), "li label")).toEqual([
      "Actual7",
      "Claimed1",
      "Planned1",
      "Denied1",
      "Negated1",
    ]);
    press(panel, "Planned1");
    press(panel, "Claimed1");
    press(panel, "Confidence any");
    press(panel, "Low1");
    expect(onChange.mock.calls).toEqual([
      [{ topics: ["talks"] }],
      [{ status: ["actual", "claimed", "planned"] }],
      [{ status: ["actual"] }],
      [{ confidence: ["low"] }],
    ]);
  });

  it("lists sources by publisher, found by name or title; the tick of a publisher is that of all its sources", () => {
    const { panel, onChange } = panelFor({ ...EMPTY_VIEW, sources: ["herald-2019-12-28"] });
    const group = groupOf(panel, "Source");
    expect(texts(group, "li label")).toEqual([
      "Southport Gazette5",
      "Northland Herald3",
      "Embassy besieged, 2 Jan 20202",
      "Ministers speak, 28 Dec 20191",
      "Coast League1",
    ]);
    press(panel, "Northland Herald3");
    press(panel, "Ministers speak, 28 Dec 20191");
    expect(onChange.mock.calls).toEqual([
      [{ sources: ["herald-2019-12-28", "herald-2020-01-02"] }],
      [{ sources: [] }],
    ]);
    type(group.querySelector("input[type=search]"), "register");
    expect(texts(group, "li label")).toEqual(["Coast League1", "Register of statements1"]);
    type(group.querySelector("input[type=search]"), "weather");
    expect(group.textContent).toContain("No publisher has “weather” in its name.");
  });

  it("shows a hidden actor again", () => {
    const { panel, onChange } = panelFor({ ...EMPTY_VIEW, hidden: ["ada-example", "southland"] });
    press(panel, "Show again: Southland");
    expect(onChange.mock.calls).toEqual([[{ hidden: ["ada-example"] }]]);
  });

  it("says how many filters are set, and offers to undo the last change by name", () => {
    const { panel, onUndo } = panelFor({ ...EMPTY_VIEW, topics: ["talks"], leastStrength: 2 }, "topic");
    expect(panel.textContent).toContain("2 filters set");
    press(panel, "Undo: topic");
    expect(onUndo).toHaveBeenCalledOnce();
    expect(panelFor(SIEGE_WEEK).panel.textContent).toContain("nothing ticked: all kept");
  });
});

function groupOf(panel: Element, name: string): Element {
  const found = [...panel.querySelectorAll('[role="group"]')].find((group) => nameOf(group) === name);
  if (found === undefined) throw new Error(`no group “${name}”`);
  return found;
}

function groups(panel: Element): readonly string[] {
  return [...panel.querySelectorAll('[role="group"]')].map(nameOf);
}

function nameOf(group: Element): string {
  return document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent ?? "";
}

function type(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error("no field to type in");
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  act(() => {
    set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { EMPTY_VIEW, type Selection, type View } from "../../src/core/view/view.ts";
import { PictureTable } from "../../src/table/PictureTable.tsx";
import { mounted, press, textOf, texts } from "../panels/mounted.ts";
import { HERE, catalogue, opened, viewOf } from "./smallTable.ts";

/** A page without layout: every element is as large as this. */
let framePx = { width: 900, height: 4000 };

beforeEach(() => {
  framePx = { width: 900, height: 4000 };
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockImplementation(() => framePx.width);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(() => framePx.height);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(function (this: HTMLElement) {
    return this.matches("tr, li, thead") ? 40 : framePx.height;
  });
});

interface Shown {
  readonly page: HTMLElement;
  readonly selected: Selection[];
}

async function shown(view: View = EMPTY_VIEW, selection: Selection | null = null): Promise<Shown> {
  const selected: Selection[] = [];
  const page = mounted(
    <PictureTable
      catalogue={catalogue}
      picture={opened.query(view)}
      view={view}
      selection={selection}
      onSelect={(next) => selected.push(next)}
      loadInteractions={load}
      orderInteractions={null}
      exportTable={HERE.exportTable}
      renderSign={sign}
      renderTone={tone}
    />,
  );
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return { page, selected };
}

const load = (rows: readonly number[]) => Promise.resolve(opened.interactions(rows));
const sign = () => null;
const tone = () => null;

const ROWS = "tbody tr[data-selected]";
const kinds = (page: HTMLElement): readonly string[] => texts(page, `${ROWS} [data-row]`);
const sorts = (page: HTMLElement): readonly (string | null)[] =>
  [...page.querySelectorAll("thead th")].map((header) => header.getAttribute("aria-sort"));
const key = (name: string): void =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true })),
  );

describe("interactions", () => {
  test("stand under their days, in words", async () => {
    const { page } = await shown(viewOf("2019-12-30", "2020-01-06"));
    expect(texts(page, "[role=tab]")).toEqual(["Interactions 6", "Ties 8", "Actors 9"]);
    expect(texts(page, "tbody tr[data-index]").slice(0, 6)).toEqual([
      "30 Dec 2019 1 interaction",
      "Siege30 Dec 2019 to 1 Jan 2020Brigade against N. Embassywith Sampleat SouthlandThe River Brigade besieged the embassy of Northland, and Sample stood in the crowd.2",
      "31 Dec 2019 1 interaction",
      "CondemnationExample to Brigadeabout PlaceholderExample condemned the River Brigade and spoke of Placeholder's silence.1",
      "1 Jan 2020 1 interaction",
      "Mediationsome day of January 2020League between Northland and SouthlandThe Coast League carried offers between Northland and Southland. May fall outside these days.1",
    ]);
  });

  test("count all rows and headings, and number them", async () => {
    const { page } = await shown();
    expect(page.querySelector("table")?.getAttribute("aria-rowcount")).toBe("17");
    const numbers = [...page.querySelectorAll("[aria-rowindex]")].map((row) =>
      Number(row.getAttribute("aria-rowindex")),
    );
    expect(numbers).toEqual(Array.from({ length: 17 }, (_, row) => row + 1));
    expect(textOf(page.querySelector("caption")!)).toBe("interactions, sorted by date, ascending");
  });

  test("a header sorts over all rows, and pressed again the other way", async () => {
    const { page } = await shown();
    expect(sorts(page)).toEqual(["ascending", "none", "none", null, "none"]);
    const byDate = kinds(page).map((text) => text.replace(/(some|within|about|\d).*/, ""));
    press(page, "Kind");
    expect(sorts(page)).toEqual(["none", "ascending", "none", null, "none"]);
    expect(texts(page, `${ROWS} td:nth-child(2)`)).toEqual(byDate.toSorted());
    press(page, "Kind");
    expect(sorts(page)[1]).toBe("descending");
    expect(texts(page, `${ROWS} td:nth-child(2)`)).toEqual(byDate.toSorted().toReversed());
    expect(texts(page, "tbody th")).toEqual([]);
    press(page, "Date");
    expect(texts(page, "tbody th")[0]).toBe("27 Dec 2019 1 interaction");
  });

  test("a press on a row, or on its button, selects", async () => {
    const { page, selected } = await shown();
    const row = page.querySelectorAll<HTMLElement>(ROWS)[1]!;
    act(() => row.querySelectorAll("td")[1]!.click());
    act(() => row.querySelector("button")!.click());
    const siege = { type: "interaction", interaction: "2019-12-30-embassy-siege" };
    expect(selected).toEqual([siege, siege]);
  });

  test("the selected row is marked", async () => {
    const { page } = await shown(EMPTY_VIEW, {
      type: "interaction",
      interaction: "2019-12-30-embassy-siege",
    });
    expect(texts(page, "tr[data-selected=true] [data-row]")).toEqual(["Siege30 Dec 2019 to 1 Jan 2020"]);
    expect(texts(page, "[aria-current=true]")).toEqual(["Siege30 Dec 2019 to 1 Jan 2020"]);
  });

  test("names of the selected actors are marked", async () => {
    const { page } = await shown(viewOf("2019-12-27", "2019-12-27"), { type: "actor", actor: "ada-example" });
    const marked = [...page.querySelectorAll("tbody [class*=chosen]")].map(textOf);
    expect(marked).toEqual(["Example"]);
  });

  test("one row is in the order of tabbing; arrows, Home and End lead to the others", async () => {
    const { page } = await shown();
    const stops = (): readonly string[] =>
      [...page.querySelectorAll<HTMLElement>("[data-row][tabindex='0']")].map(
        (each) => each.getAttribute("aria-label") ?? "",
      );
    expect(stops()).toEqual(["Call, neutral: Example with Placeholder"]);
    act(() => page.querySelector<HTMLElement>("[data-row][tabindex='0']")!.focus());
    const at = (): string | null => document.activeElement?.getAttribute("aria-label") ?? null;
    key("ArrowDown");
    expect([at(), stops()]).toEqual(["Siege, force: Brigade against N. Embassy", [at()]]);
    key("End");
    expect(at()).toBe("Statement, neutral: League to Southland");
    key("ArrowUp");
    expect(at()).toBe("Call, cooperative: Placeholder to Example");
    key("Home");
    expect(at()).toBe("Call, neutral: Example with Placeholder");
  });

  test("columns can be ticked", async () => {
    const { page } = await shown();
    press(page, "Columns");
    press(page, "Place");
    press(page, "What the sources report, in our own words");
    expect(texts(page, "thead th")).toEqual(["Date", "Kind", "Who", "Place", "Sources"]);
    expect(texts(page, `${ROWS}:nth-child(4) td`)[2]).toBe("Southport");
  });
});

describe("ties and actors", () => {
  test("ties, strongest first, with what their interactions say", async () => {
    const { page, selected } = await shown();
    press(page, "Ties 8");
    expect(texts(page, `${ROWS}:first-child td`)).toEqual([
      "Example",
      "Placeholder",
      "3",
      "",
      "27 Dec 2019",
      "6 Jan 2020",
      "Placeholder 1, not stated 2",
    ]);
    act(() => page.querySelector<HTMLElement>(`${ROWS} td`)!.click());
    expect(selected).toEqual([{ type: "tie", a: "ada-example", b: "ben-placeholder" }]);
  });

  test("actors, busiest first, with the office held", async () => {
    const { page } = await shown(EMPTY_VIEW, { type: "actor", actor: "ben-placeholder" });
    press(page, "Actors 9");
    expect(texts(page, `${ROWS}:first-child td`)).toEqual([
      "Example",
      "person",
      "Northland",
      "5",
      "3",
      "Foreign minister",
    ]);
    expect(texts(page, "tr[data-selected=true] [data-row]")).toEqual(["Placeholder"]);
    press(page, "Actor");
    expect(texts(page, `${ROWS} [data-row]`).slice(0, 2)).toEqual(["Brigade", "Example"]);
  });
});

describe("in a narrow frame", () => {
  test("rows are a list of cards with the same words", async () => {
    framePx = { width: 390, height: 4000 };
    const { page, selected } = await shown(viewOf("2019-12-27", "2019-12-30"));
    expect(page.querySelector("table")).toBe(null);
    expect(texts(page, "ol > li")).toEqual([
      "27 Dec 2019 1 interaction",
      "Call1 sourceExample with PlaceholderExample and Placeholder spoke by telephone about the embassy.",
      "30 Dec 2019 1 interaction",
      "Siege30 Dec 2019 to 1 Jan 20202 sourcesBrigade against N. Embassywith Sampleat SouthlandThe River Brigade besieged the embassy of Northland, and Sample stood in the crowd.",
    ]);
    act(() => page.querySelector<HTMLElement>("ol button")!.click());
    expect(selected).toEqual([{ type: "interaction", interaction: "2019-12-27-example-placeholder-call" }]);
  });
});

test("a view without interactions says so", async () => {
  const { page } = await shown(viewOf("2018-01-01", "2018-01-02"));
  expect(texts(page, "[role=tabpanel]")).toEqual(["This view has no interactions to list."]);
});

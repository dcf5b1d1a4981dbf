import { act } from "react";
import { describe, expect, test } from "vitest";
import type { Histogram } from "../../src/core/events/picture.ts";
import { day, field, HISTOGRAM, named, place, press, show, SIEGE, told, type, withPage } from "./page.tsx";

withPage();

const message = () => place.querySelector('[role="alert"]')?.textContent;

describe("typed dates", () => {
  test("Enter commits", () => {
    show(SIEGE);
    type("First day", "1 Jan 2020");
    expect(told).toEqual(["end 2020-01-01..2020-01-03"]);
    expect(field("First day").value).toBe("1 Jan 2020");
  });

  test("an emptied field opens its side, and shows where the data end", () => {
    show(SIEGE);
    type("Last day", "");
    expect(told).toEqual(["end 2019-12-27.."]);
    expect(field("Last day").placeholder).toBe("31 Jan 2020");
  });

  test("a wrong text stays, says what was expected, and changes nothing", () => {
    show(SIEGE);
    type("First day", "tomorrow");
    expect(told).toEqual([]);
    expect(field("First day").value).toBe("tomorrow");
    expect(named("First day").getAttribute("aria-invalid")).toBe("true");
    expect(message()).toBe(
      "“tomorrow” is not a date. Write 27 Dec 2019 or 2019-12-27, or leave it empty for no limit.",
    );
  });

  test("Escape gives the old value back", () => {
    show(SIEGE);
    type("First day", "tomorrow");
    press(named("First day"), "Escape");
    expect(field("First day").value).toBe("27 Dec 2019");
    expect(message()).toBe("");
  });

  test("a first day after the last one is refused", () => {
    show(SIEGE);
    type("First day", "5 Jan 2020");
    expect(told).toEqual([]);
    expect(message()).toBe(
      "5 Jan 2020 is after the last day, 3 Jan 2020. Write 3 Jan 2020 or earlier, or change the other date first.",
    );
  });
});

describe("handles", () => {
  test("are named, and say their days in words", () => {
    show(SIEGE);
    const handles = [...place.querySelectorAll('input[type="range"]')].map((input) =>
      ["aria-label", "aria-labelledby", "aria-valuetext"].map((attribute) => input.getAttribute(attribute)),
    );
    expect(handles).toEqual([
      ["Window start", null, "27 December 2019"],
      ["Window end", null, "3 January 2020"],
    ]);
  });

  test("keys move them; letting go ends the movement", () => {
    show(SIEGE);
    press(handle(1), "ArrowRight");
    press(handle(0), "Home");
    expect(told[0]).toBe("drag 2019-12-27..2020-01-04");
    expect(told.filter((word) => word.startsWith("end"))).toEqual([
      "end 2019-12-27..2020-01-04",
      "end 2019-12-01..2020-01-04",
    ]);
    expect(handle(0).getAttribute("aria-valuetext")).toBe("1 December 2019");
  });

  test("outside the data they stand at its end and say the window's own days", () => {
    show({ from: day("2020-03-01"), to: day("2020-03-05") });
    expect([handle(0), handle(1)].map((input) => input.getAttribute("aria-valuetext"))).toEqual([
      "1 March 2020",
      "5 March 2020",
    ]);
    press(handle(0), "ArrowLeft");
    expect(told.at(-1)).toBe("end 2020-01-31..2020-03-05");
  });

  const handle = (index: number) => place.querySelectorAll<HTMLInputElement>('input[type="range"]')[index]!;
});

describe("steps", () => {
  test("by day, then by month", () => {
    show(SIEGE);
    act(() => named("Move the window one day forward").click());
    act(() => place.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]?.click());
    act(() => named("Move the window one month back").click());
    expect(told).toEqual(["end 2019-12-28..2020-01-04", "end 2019-11-28..2019-12-05"]);
  });

  test("no step leads out of the data, and the button says so", () => {
    show({ from: day("2020-01-31"), to: day("2020-01-31") });
    const forward = named("Move the window one day forward");
    expect(forward.getAttribute("aria-disabled")).toBe("true");
    act(() => forward.click());
    expect(told).toEqual([]);
  });
});

test("says in one line what the window holds, and in words what is drawn", () => {
  show(SIEGE);
  expect(place.textContent).toContain("8 days, 24 interactions, 1 possibly");
  expect(place.querySelector('[role="img"]')?.getAttribute("aria-label")).toContain(
    "Interactions a day from 1 December 2019 to 31 January 2020: 27 in all, 24 of them in the window.",
  );
});

test("data without dates are said to be so; the fields still work", () => {
  const none = new Int32Array(0);
  show(
    { from: null, to: null },
    { firstDay: 0, days: 0, inside: none, possible: none, outside: none, coverage: none },
  );
  expect(place.textContent).toContain("No interaction in these data has a date.");
  type("First day", "2020-01-01");
  expect(told).toEqual(["end 2020-01-01.."]);
});

describe("the scale of counts", () => {
  const scale = () => [...place.querySelectorAll("svg[role=img] text")].map((text) => text.textContent);
  const high: Histogram = { ...HISTOGRAM, outside: new Int32Array(186).fill(9, 0, 3) };

  test("is that of the whole view, and stands still while the window moves", () => {
    show(SIEGE, HISTOGRAM, { whole: high });
    expect(scale()).toEqual(expect.arrayContaining(["10", "20", "Interactions a day"]));
    show(SIEGE, { ...HISTOGRAM, inside: new Int32Array(186) }, { whole: high });
    expect(scale()).toEqual(expect.arrayContaining(["10", "20", "Interactions a day"]));
    show(SIEGE, HISTOGRAM, { whole: null });
    expect(scale()).not.toContain("10");
  });
});

test("a day pointed at elsewhere has a line and a ring; one outside the data has none", () => {
  const rings = () => place.querySelectorAll('[class*="marked"] rect, [class*="marked"] line').length;
  show(SIEGE, HISTOGRAM, { markedDay: day("2020-01-03") });
  expect(rings()).toBe(2);
  show(SIEGE, HISTOGRAM, { markedDay: day("2021-01-03") });
  expect(rings()).toBe(0);
});

test("a key date without room for its label is marked, and named with its day", () => {
  const keyDates = Array.from({ length: 5 }, (_, nth) => ({
    day: day("2020-01-03"),
    label: `Key date number ${nth} of a crowded day`,
  }));
  show(SIEGE, HISTOGRAM, { keyDates });
  const drawn = [...place.querySelectorAll('[class*="keyDates"] text')].map((text) => text.textContent);
  const dots = place.querySelectorAll('[class*="keyDates"] circle').length;
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.length + dots).toBe(5);
  expect(dots).toBeGreaterThan(0);
  const words = place.querySelector('[role="img"]')?.getAttribute("aria-label") ?? "";
  expect(keyDates.filter(({ label }) => !words.includes(label))).toEqual([]);
});

import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Histogram } from "../../src/core/events/picture.ts";
import { dayFromIso, isoFromDay } from "../../src/core/model/day.ts";
import type { Window } from "../../src/core/view/view.ts";
import { Timeline } from "../../src/timeline/Timeline.tsx";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const SIEGE: Window = { from: day("2019-12-27"), to: day("2020-01-03") };
const HISTOGRAM: Histogram = {
  firstDay: day("2019-12-01"),
  days: 62,
  inside: new Int32Array(186).fill(1, 26 * 3, 34 * 3),
  possible: new Int32Array(186),
  outside: new Int32Array(186).fill(1, 0, 3),
  coverage: new Int32Array(62).fill(2),
};

let root: Root;
let place: HTMLElement;
let told: string[];

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1208);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  told = [];
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(window: Window, histogram = HISTOGRAM) {
  const onWindow = (next: Window, phase: string) => {
    told.push(
      `${phase} ${[next.from, next.to].map((end) => (end === null ? "" : isoFromDay(end))).join("..")}`,
    );
    show(next, histogram);
  };
  act(() =>
    root.render(
      <Timeline
        histogram={histogram}
        window={window}
        keyDates={[{ day: day("2020-01-03"), label: "Soleimani killed" }]}
        selectionDays={[]}
        possibleTotal={1}
        interactionsShown={24}
        onWindow={onWindow}
        compact={false}
      />,
    ),
  );
}

function named(name: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (found === null) throw new Error(`nothing on the screen is named "${name}"`);
  return found;
}

const field = (name: string) => named(name) as HTMLInputElement;

function type(name: string, text: string) {
  const input = field(name);
  act(() => input.focus());
  act(() => {
    // Past React's own property, which would take the change for its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  press(input, "Enter");
}

function press(element: HTMLElement, key: string) {
  act(() => void element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
  act(() => void element.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true })));
}

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

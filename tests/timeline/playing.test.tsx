import { act } from "react";
import { describe, expect, test } from "vitest";
import { day, field, named, place, press, show, SIEGE, time, told, type, withPage } from "./page.tsx";

withPage();

describe("playing", () => {
  const status = () => place.querySelector('[role="status"]')?.textContent;
  const click = (name: string) => act(() => named(name).click());

  test("steps at once and each second; a pause is the end of the movement", () => {
    show(SIEGE);
    click("Play");
    expect(status()).toBe("Playing.");
    time.pass();
    time.pass();
    click("Pause");
    expect(time.pass()).toBe(false);
    expect(status()).toBe("Paused.");
    expect(told).toEqual([
      "drag 2019-12-28..2020-01-04",
      "drag 2019-12-29..2020-01-05",
      "drag 2019-12-30..2020-01-06",
      "end 2019-12-30..2020-01-06",
    ]);
  });

  test("backwards, and turned around without a pause", () => {
    show(SIEGE);
    click("Play backwards");
    time.pass();
    click("Play");
    time.pass();
    expect(told).toEqual([
      "drag 2019-12-26..2020-01-02",
      "drag 2019-12-25..2020-01-01",
      "drag 2019-12-26..2020-01-02",
      "drag 2019-12-27..2020-01-03",
    ]);
  });

  test("stops at the end of the data, and says where that is", () => {
    show({ from: day("2020-01-22"), to: day("2020-01-29") });
    click("Play");
    time.pass();
    expect(time.pass()).toBe(false);
    expect(told).toEqual(["drag 2020-01-23..2020-01-30", "end 2020-01-24..2020-01-31"]);
    expect(status()).toBe("The data end on 31 January 2020.");
    expect(named("Play")).toBeDefined();
  });

  test("from all of the data it starts with the first week, and says so", () => {
    show({ from: null, to: null });
    click("Play");
    expect(told).toEqual(["drag 2019-12-01..2019-12-07"]);
    expect(status()).toBe("Playing from the first week.");
  });

  test("goes as far in a second as the step is, changed under way too", () => {
    show(SIEGE);
    expect(place.textContent).toContain("1 day a\u{a0}second");
    click("Play");
    act(() => place.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click());
    time.pass();
    expect(told.at(-1)).toBe("drag 2020-01-04..2020-01-11");
    expect(place.textContent).toContain("1 week a\u{a0}second");
  });

  test("another hand on the window stops it", () => {
    show(SIEGE);
    click("Play");
    type("First day", "1 Jan 2020");
    expect(time.pass()).toBe(false);
    expect(told).toEqual(["drag 2019-12-28..2020-01-04", "end 2020-01-01..2020-01-04"]);
  });

  test("the space bar plays and pauses where it has no other use", () => {
    show(SIEGE);
    const handle = place.querySelector('input[type="range"]') as HTMLElement;
    press(handle, " ");
    press(handle, " ");
    expect(told).toEqual(["drag 2019-12-28..2020-01-04", "end 2019-12-28..2020-01-04"]);
    press(field("First day"), " ");
    expect(time.pass()).toBe(false);
    act(
      () =>
        void handle.dispatchEvent(new KeyboardEvent("keydown", { key: " ", shiftKey: true, bubbles: true })),
    );
    expect(status()).toBe("Playing backwards.");
  });
});

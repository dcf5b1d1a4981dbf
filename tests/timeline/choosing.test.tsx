import { act } from "react";
import { describe, expect, test, vi } from "vitest";
import { place, press, show, SIEGE, told, withPage } from "./page.tsx";

withPage();

describe("bars", () => {
  const bars = () => place.querySelector<HTMLElement>('[role="listbox"]')!;
  const bar = () => place.querySelector('[role="option"]')?.getAttribute("aria-label");

  /** A press of the mouse at the middle of some days (from 0) of the plot, through the last of them. */
  function mouse(...days: readonly [number, ...number[]]) {
    const ground = place.querySelector<HTMLElement>('div[class*="ground"]')!;
    vi.spyOn(ground, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1076, 90));
    Object.assign(ground, { setPointerCapture: () => undefined });
    const at = (type: string, nth: number) =>
      act(
        () =>
          void ground.dispatchEvent(
            new PointerEvent(type, {
              clientX: ((nth + 0.5) * 1076) / 62,
              bubbles: true,
              isPrimary: true,
              pointerType: "mouse",
            }),
          ),
      );
    at("pointerdown", days[0]);
    for (const nth of days) at("pointermove", nth);
    at("pointerup", days.at(-1)!);
  }

  test("a click selects the days of the bar, inside the window and outside", () => {
    show(SIEGE);
    mouse(33);
    expect(told.at(-1)).toBe("end 2020-01-03..2020-01-03");
    mouse(10);
    expect(told.at(-1)).toBe("end 2019-12-11..2019-12-11");
  });

  test("dragged, the window goes along; outside it a new one is drawn", () => {
    show(SIEGE);
    mouse(28, 29, 30);
    expect(told.at(-1)).toBe("end 2019-12-29..2020-01-05");
    mouse(20, 15, 12);
    expect(told.at(-1)).toBe("end 2019-12-13..2019-12-21");
  });

  test("by keyboard: one stop, from the window's first day on, Enter for its days", () => {
    show(SIEGE);
    act(() => bars().focus());
    expect(bars().getAttribute("aria-label")).toBe("Choose a day");
    expect(bar()).toBe(
      "27 December 2019: 3 interactions, 1 cooperative, 1 neutral, 1 hostile. 2 sources dated 27 Dec 2019.",
    );
    press(bars(), "PageDown");
    expect(bar()).toBe(
      "3 January 2020: 3 interactions, 1 cooperative, 1 neutral, 1 hostile. Soleimani killed. " +
        "2 sources dated 3 Jan 2020.",
    );
    expect(place.querySelector('[role="option"]')?.id).toBe(bars().getAttribute("aria-activedescendant"));
    press(bars(), "Enter");
    expect(told).toEqual(["end 2020-01-03..2020-01-03"]);
  });
});

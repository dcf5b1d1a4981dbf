import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const unmounts: (() => void)[] = [];

afterEach(() => {
  for (const unmount of unmounts.splice(0)) unmount();
});

/** Renders into a page of its own until the test ends. */
export function mounted(element: ReactNode): HTMLElement {
  const container = document.createElement("div");
  document.body.append(container);
  const root = createRoot(container);
  act(() => root.render(element));
  unmounts.push(() => {
    act(() => root.unmount());
    container.remove();
  });
  return container;
}

/** The text of each match, spaces made single. */
export function texts(container: Element, selector: string): readonly string[] {
  return [...container.querySelectorAll(selector)].map((element) => textOf(element));
}

export function textOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Presses the one button of that name; throws where there is none, or more than one. */
export function press(container: Element, name: string): void {
  const buttons = [...container.querySelectorAll<HTMLElement>("button, input, summary, a")];
  const [button, ...others] = buttons.filter((each) => nameOf(each) === name);
  if (button === undefined || others.length > 0) {
    throw new Error(
      `${others.length + (button === undefined ? 0 : 1)} buttons "${name}" among: ${buttons.map(nameOf).join(" | ")}`,
    );
  }
  act(() => button.click());
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute("aria-label") ?? textOf(element.closest("label") ?? element);
}

/** Lets React draw what has come, until it is so. */
export async function until(holds: () => void): Promise<void> {
  for (let turn = 0; turn < 2_000; turn += 1) {
    await act(() => new Promise((done) => setImmediate(done)));
    try {
      return holds();
    } catch {
      // Not yet.
    }
  }
  holds();
}

// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import type { SearchAnswer, SearchResult } from "../../src/core/search/answer.ts";
import { SearchBox } from "../../src/search/SearchBox.tsx";
import { mounted, press, textOf, texts } from "../panels/mounted.ts";
import { answerTo, SOME } from "./answers.ts";

type Search = (text: string) => Promise<SearchAnswer>;
const answering: Search = (text) => Promise.resolve(answerTo(text));
const finding: Search = (text) => Promise.resolve({ text, groups: [] });

function box(search: Search = answering, compact = false) {
  const onChoose = vi.fn<(result: SearchResult, extend: boolean) => void>();
  const page = mounted(
    <>
      <button type="button">Before</button>
      <textarea aria-label="Note" />
      <SearchBox compact={compact} search={search} onChoose={onChoose} renderSign={(type) => `(${type})`} />
    </>,
  );
  return { page, onChoose };
}

const inputOf = (page: Element): HTMLInputElement => page.querySelector("input")!;

async function type(page: Element, text: string): Promise<void> {
  const input = inputOf(page);
  await act(async () => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function key(target: Element, name: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more });
  act(() => void target.dispatchEvent(event));
  return event;
}

/** The text of the option that the field calls active. */
const activeIn = (page: Element): string | undefined => {
  const id = inputOf(page).getAttribute("aria-activedescendant");
  const option = id === null ? null : document.getElementById(id);
  return option === null ? undefined : textOf(option);
};

describe("results", () => {
  it("stand in groups, each with what it is and why it was found", async () => {
    const { page } = box();
    await type(page, "ex");
    expect(texts(page, "[role=group] > [role=presentation]")).toEqual([
      "Ties",
      "Actors 2 of 12",
      "Topics",
      "Interactions",
    ]);
    expect(texts(page, "[role=option]")).toEqual([
      "(person)(person)Example and Placeholder 3 interactions, 1 in this view",
      "(person)Ada Example Foreign minister",
      "(person)Ben Placeholder also The Exarch not in this view",
      "exit talks 2 interactions, none in this view",
      "2 interactions mention “ex” show only these: 1 in this view",
      "They spoke of an exit. about 4 January 2020, not in this view",
    ]);
    expect(texts(page, "mark")).toEqual(["Exa", "Ex", "ex", "ex"]);
  });

  it("are a list that the field controls, counted for a screen reader", async () => {
    const { page } = box();
    expect(inputOf(page).getAttribute("aria-expanded")).toBe("false");
    await type(page, "ex");
    expect(inputOf(page).getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(inputOf(page).getAttribute("aria-controls")!)?.getAttribute("role")).toBe(
      "listbox",
    );
    expect(texts(page, "[role=status]")).toEqual(["6 results"]);
  });

  it("may be none, or fail", async () => {
    const none = box(finding).page;
    await type(none, "xyz");
    expect(texts(none, "[role=status]")).toEqual([
      "Nothing found for “xyz” in names, offices, topics and summaries.",
    ]);
    const failing = box(() => Promise.reject(new Error("closed"))).page;
    await type(failing, "xyz");
    expect(texts(failing, "[role=status]")).toEqual([
      "The search did not answer. Change the text to try again.",
    ]);
  });

  it("are those of the latest text, without asking for each in between", async () => {
    const asked: { text: string; answer: (answer: SearchAnswer) => void }[] = [];
    const { page } = box((text) => new Promise((answer) => void asked.push({ text, answer })));
    await type(page, "p");
    await type(page, "po");
    await type(page, "pom");
    expect(asked.map(({ text }) => text)).toEqual(["p"]);
    await act(async () => asked[0]!.answer({ text: "p", groups: [] }));
    expect(asked.map(({ text }) => text)).toEqual(["p", "pom"]);
    await act(async () => asked[1]!.answer(answerTo("pom")));
    expect(texts(page, "[role=status]")).toEqual(["6 results"]);
  });
});

describe("the keyboard", () => {
  it("goes to the field with /, but not while typing elsewhere", () => {
    const { page } = box();
    expect(key(page.querySelector("textarea")!, "/").defaultPrevented).toBe(false);
    expect(document.activeElement).not.toBe(inputOf(page));
    expect(key(page.querySelector("button")!, "/").defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(inputOf(page));
  });

  it("chooses the first result with Enter, and clears the field", async () => {
    const { page, onChoose } = box();
    await type(page, "ex");
    key(inputOf(page), "Enter");
    expect(onChoose.mock.calls).toEqual([[SOME.tie, false]]);
    expect(inputOf(page).value).toBe("");
    expect(page.querySelector("[role=listbox], [role=status]")).toBeNull();
    await type(page, "exa");
    expect(page.querySelectorAll("[role=option]")).toHaveLength(6);
  });

  it("walks the results with the arrows, round at both ends", async () => {
    const { page, onChoose } = box();
    await type(page, "ex");
    const stops = ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown"].map((name) => {
      key(inputOf(page), name);
      return activeIn(page)?.slice(0, 20);
    });
    expect(stops).toEqual([
      "(person)Ada Example ",
      "(person)Ben Placehol",
      "(person)Ada Example ",
      "(person)(person)Exam",
      "They spoke of an exi",
      "(person)(person)Exam",
    ]);
    key(inputOf(page), "ArrowDown");
    key(inputOf(page), "Enter", { shiftKey: true });
    expect(onChoose.mock.calls).toEqual([[SOME.ada, true]]);
  });

  it("takes Enter for the text as it stands, though its results are still on their way", async () => {
    const waiting: ((answer: SearchAnswer) => void)[] = [];
    const { page, onChoose } = box(() => new Promise((answer) => void waiting.push(answer)));
    await type(page, "ex");
    key(inputOf(page), "Enter");
    expect(onChoose).not.toHaveBeenCalled();
    await act(async () => waiting[0]!(answerTo("ex")));
    expect(onChoose.mock.calls).toEqual([[SOME.tie, false]]);
  });

  it("forgets an Enter once the text is changed", async () => {
    const waiting: ((answer: SearchAnswer) => void)[] = [];
    const { page, onChoose } = box(() => new Promise((answer) => void waiting.push(answer)));
    await type(page, "ex");
    key(inputOf(page), "Enter");
    await type(page, "exi");
    await act(async () => waiting[0]!(answerTo("ex")));
    await act(async () => waiting[1]!(answerTo("exi")));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("clears with Escape, then goes back to where it came from", async () => {
    const { page } = box();
    const before = page.querySelector("button")!;
    before.focus();
    key(before, "/");
    await type(page, "ex");
    key(inputOf(page), "Escape");
    expect([inputOf(page).value, document.activeElement === inputOf(page)]).toEqual(["", true]);
    key(inputOf(page), "Escape");
    expect(document.activeElement).toBe(before);
  });

  it("takes nothing on Tab, and closes the list when the focus leaves", async () => {
    const { page, onChoose } = box();
    await type(page, "ex");
    expect(key(inputOf(page), "Tab").defaultPrevented).toBe(false);
    act(() => page.querySelector("button")!.focus());
    expect(page.querySelector("[role=listbox]")).toBeNull();
    expect(onChoose).not.toHaveBeenCalled();
  });
});

it("chooses what is pressed", async () => {
  const { page, onChoose } = box();
  await type(page, "ex");
  act(() => page.querySelectorAll<HTMLElement>("[role=option]")[3]!.click());
  expect(onChoose.mock.calls).toEqual([[SOME.topic, false]]);
});

describe("on a phone", () => {
  it("is a button that opens the search over the page, closed by a choice", async () => {
    const { page, onChoose } = box(answering, true);
    expect(page.querySelector("input")).toBeNull();
    press(page, "Search");
    expect(page.querySelector("dialog")?.open).toBe(true);
    await type(page, "ex");
    key(inputOf(page), "Enter");
    expect(onChoose.mock.calls).toEqual([[SOME.tie, false]]);
    expect(page.querySelector("dialog")).toBeNull();
  });

  it("keeps the results when the keyboard is put away, and closes on Escape in the empty field", async () => {
    const { page } = box(answering, true);
    key(page.querySelector("button")!, "/");
    await type(page, "ex");
    act(() => inputOf(page).blur());
    expect(page.querySelectorAll("[role=option]")).toHaveLength(6);
    key(inputOf(page), "Escape");
    expect(page.querySelector("dialog")).not.toBeNull();
    key(inputOf(page), "Escape");
    expect(page.querySelector("dialog")).toBeNull();
  });
});

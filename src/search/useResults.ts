import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { SearchAnswer, SearchResult } from "../core/search/answer.ts";
import { type AskSearch, resultsOf, useSearch } from "./useSearch.ts";

interface ResultsProps {
  readonly text: string;
  readonly search: AskSearch;
  readonly onChoose: (result: SearchResult, extend: boolean) => void;
}

export interface Results {
  /** Null while there is no text. */
  readonly answer: SearchAnswer | null;
  readonly failed: boolean;
  readonly all: readonly SearchResult[];
  /** The one that Enter chooses: the first, until the arrows move on. */
  readonly active: SearchResult | undefined;
  /** Arrows and Enter; Home and End with Ctrl, which alone move in the text. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The results of a text, and which of them is chosen by the keyboard. */
export function useResults({ text, search, onChoose }: ResultsProps): Results {
  const { answer, failed } = useSearch(text, search);
  const all = resultsOf(answer);
  const [moved, setMoved] = useState<{ readonly of: SearchAnswer; readonly place: number } | null>(null);
  const place = moved !== null && moved.of === answer ? moved.place : 0;
  const awaited = useAwaitedEnter(text, answer, onChoose);

  function onKey(event: KeyboardEvent): void {
    const next = nextPlace(event, place, all.length);
    if (event.key !== "Enter" && next === undefined) return;
    event.preventDefault();
    if (next !== undefined) {
      if (answer !== null) setMoved({ of: answer, place: next });
      return;
    }
    const chosen = all[place];
    if (answer?.text !== text) awaited({ text, extend: event.shiftKey });
    else if (chosen !== undefined) onChoose(chosen, event.shiftKey);
  }
  return { answer, failed, all, active: all[place], onKey };
}

function nextPlace(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  place: number,
  count: number,
): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (place + 1) % count;
  if (key === "ArrowUp") return (place + count - 1) % count;
  const far = ctrlKey || metaKey;
  if (key === "Home" && far) return 0;
  if (key === "End" && far) return count - 1;
  return undefined;
}

interface AwaitedEnter {
  readonly text: string;
  readonly extend: boolean;
}

/** Enter pressed before the answer was there chooses its first result when it comes. */
function useAwaitedEnter(
  text: string,
  answer: SearchAnswer | null,
  onChoose: ResultsProps["onChoose"],
): (enter: AwaitedEnter) => void {
  const awaited = useRef<AwaitedEnter | null>(null);
  useEffect(() => {
    const enter = awaited.current;
    if (enter === null || answer === null) return;
    if (enter.text !== text) awaited.current = null;
    else if (answer.text === text) {
      awaited.current = null;
      const [first] = resultsOf(answer);
      if (first !== undefined) onChoose(first, enter.extend);
    }
  }, [answer, onChoose, text]);
  return (enter) => {
    awaited.current = enter;
  };
}

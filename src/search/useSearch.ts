import { useEffect, useState } from "react";
import type { SearchAnswer, SearchResult } from "../core/search/answer.ts";
import { latestOnly } from "../store/latestOnly.ts";

export type AskSearch = (text: string) => Promise<SearchAnswer>;

/** What is known of the text typed last. */
export interface Searching {
  /** The answer to the text, or to the one before while its own is on its way; null for no text. */
  readonly answer: SearchAnswer | null;
  readonly failed: boolean;
}

interface Known {
  readonly answer: SearchAnswer | null;
  readonly failed: boolean;
}

/** Asks for each text, never for two at once: while one answer is awaited only the latest text waits. */
export function useSearch(text: string, search: AskSearch): Searching {
  const [known, setKnown] = useState<Known>({ answer: null, failed: false });
  const [ask] = useState(() =>
    latestOnly(
      ({ text, search }: { readonly text: string; readonly search: AskSearch }) => search(text),
      (answer) => setKnown({ answer, failed: false }),
      () => setKnown({ answer: null, failed: true }),
    ),
  );
  const blank = text.trim() === "";
  useEffect(() => {
    if (!blank) ask({ text, search });
  }, [ask, blank, search, text]);
  return blank ? { answer: null, failed: false } : known;
}

/** All results in the order of the list. */
export function resultsOf(answer: SearchAnswer | null): readonly SearchResult[] {
  return answer?.groups.flatMap(({ results }) => results) ?? [];
}

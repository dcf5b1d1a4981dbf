import { useMemo } from "react";
import type { Catalogue } from "../../core/events/catalogue.ts";
import { restoreView } from "../../core/view/restore.ts";
import type { View } from "../../core/view/view.ts";
import { viewTitle } from "../../core/view/viewTitle.ts";
import { useExplorer } from "../../store/useExplorer.ts";

/** What a slide's link means in these data. */
export interface SlideWords {
  readonly view: View;
  /** "On 1 Jan 2020, only “Call”; as a table". */
  readonly words: string;
  /** What of it these data do not have. */
  readonly notices: readonly string[];
}

const TABS: Readonly<Record<View["tab"], string>> = {
  network: "",
  table: "; as a table",
  matrix: "; as a matrix",
};

/** Null before there are data. */
export function useSlideWords(link: string): SlideWords | null {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  return useMemo(() => (catalogue === null ? null : wordsOf(link, catalogue)), [link, catalogue]);
}

function wordsOf(link: string, catalogue: Catalogue): SlideWords {
  const { view, notices } = restoreView(link, catalogue);
  const selected = nameOfSelected(view, catalogue);
  const title = viewTitle(view, catalogue);
  return { view, notices, words: title + TABS[view.tab] + (selected === "" ? "" : `; ${selected} selected`) };
}

function nameOfSelected({ selection }: View, { actors }: Catalogue): string {
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  switch (selection?.type) {
    case undefined:
      return "";
    case "actor":
      return name(selection.actor);
    case "tie":
      return `${name(selection.a)} and ${name(selection.b)}`;
    case "interaction":
      return "an interaction";
  }
}

import { useCallback } from "react";
import type { SearchResult } from "../core/search/answer.ts";
import { inPicture } from "../core/search/inPicture.ts";
import { ActorSign } from "../panels/ActorSign.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { useExplorerStore } from "../store/useExplorer.ts";
import { afterSearch } from "./afterSearch.ts";
import { useCompact } from "./useCompact.ts";

const renderSign = (type: Parameters<typeof ActorSign>[0]["type"]) => <ActorSign type={type} />;

/** The search of the header, wired to the open data. */
export function SearchPane() {
  const explorer = useExplorerStore();
  const compact = useCompact();
  const search = useCallback(
    async (text: string) => {
      const { corpus, picture } = explorer.getState();
      if (corpus === null) return { text, groups: [] };
      const answer = await corpus.search(text, 5);
      return picture === null ? answer : inPicture(answer, picture);
    },
    [explorer],
  );
  const choose = (result: SearchResult, extend: boolean): void => {
    const { corpus, seen, frame } = explorer.getState();
    if (corpus === null) return;
    explorer.actions.change(
      (view) => afterSearch(view, result, { extend, seen, frame, catalogue: corpus.catalogue }),
      "push",
    );
    if (result.type === "actor" || result.type === "tie") explorer.actions.recentre();
  };
  return <SearchBox compact={compact} search={search} onChoose={choose} renderSign={renderSign} />;
}

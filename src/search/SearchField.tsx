import { type KeyboardEvent, type Ref, useCallback, useId, useState } from "react";
import type { SearchResult } from "../core/search/answer.ts";
import { ComboInput } from "./ComboInput.tsx";
import { optionId, ResultList } from "./ResultList.tsx";
import type { RenderSign } from "./ResultRow.tsx";
import { SearchIcon } from "./SearchIcon.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import styles from "./Search.module.css";
import { useResults } from "./useResults.ts";
import { useScrolledTo } from "./useScrolledTo.ts";
import type { AskSearch } from "./useSearch.ts";

export interface SearchFieldProps {
  readonly search: AskSearch;
  /** `extend`: Shift was held, to tie the result to what is selected. */
  readonly onChoose: (result: SearchResult, extend: boolean) => void;
  readonly renderSign: RenderSign;
  /** Escape in an empty field. */
  readonly onLeave: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Results stay when the focus leaves the field, as it does when a phone's keyboard is put away. */
  readonly alwaysOpen?: boolean;
}

/** A combobox: the field, and below it what was found. The first result is the one that Enter chooses. */
export function SearchField(props: SearchFieldProps) {
  const { search, onChoose, renderSign, onLeave, inputRef, alwaysOpen = false } = props;
  const list = useId();
  const [text, setText] = useState("");
  // In the field, and not just done with a choice.
  const [listening, setListening] = useState(false);
  const choose = useCallback(
    (result: SearchResult, extend: boolean) => {
      setText("");
      setListening(false);
      onChoose(result, extend);
    },
    [onChoose],
  );
  const { answer, failed, all, active, onKey } = useResults({ text, search, onChoose: choose });
  const attended = listening || alwaysOpen;
  const open = attended && all.length > 0;
  const activeId = open && active !== undefined ? optionId(list, active) : undefined;
  useScrolledTo(activeId);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== "Escape") return onKey(event);
    event.preventDefault();
    event.stopPropagation();
    if (text === "") onLeave();
    else setText("");
  }

  function onText(next: string): void {
    setText(next);
    setListening(true);
  }

  const combo = { inputRef, list, open, activeId, text, onText, onFocused: setListening, onKeyDown };
  return (
    <div className={styles.field} role="search">
      <SearchIcon />
      <ComboInput {...combo} />
      <kbd className={styles.hint} aria-hidden="true">
        /
      </kbd>
      <div className={styles.results} data-open={attended}>
        {open && answer !== null && (
          <ResultList id={list} answer={answer} active={active} renderSign={renderSign} onChoose={choose} />
        )}
        {attended && (
          <SearchStatus text={text} answered={answer?.text === text} count={all.length} failed={failed} />
        )}
      </div>
    </div>
  );
}

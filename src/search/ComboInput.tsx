import type { KeyboardEvent, Ref } from "react";
import styles from "./Search.module.css";

interface ComboInputProps {
  readonly inputRef: Ref<HTMLInputElement>;
  /** Id of the list, whether it is there, and the id of its active option. */
  readonly list: string;
  readonly open: boolean;
  readonly activeId: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFocused: (focused: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The input of a combobox, told to leave spelling alone. */
export function ComboInput({ inputRef, list, open, activeId, text, ...on }: ComboInputProps) {
  return (
    <input
      ref={inputRef}
      className={styles.input}
      type="text"
      role="combobox"
      aria-label="Search actors, topics, text"
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={list}
      aria-activedescendant={activeId}
      aria-keyshortcuts="/"
      placeholder="Actors, topics, text"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="search"
      value={text}
      onChange={(event) => on.onText(event.target.value)}
      onFocus={() => on.onFocused(true)}
      onBlur={() => on.onFocused(false)}
      onKeyDown={on.onKeyDown}
    />
  );
}

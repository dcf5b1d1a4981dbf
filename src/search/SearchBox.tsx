import { useCallback, useRef } from "react";
import { SearchField, type SearchFieldProps } from "./SearchField.tsx";
import { SearchSheet } from "./SearchSheet.tsx";
import { useSlash } from "./useSlash.ts";

interface SearchBoxProps extends Pick<SearchFieldProps, "search" | "onChoose" | "renderSign"> {
  /** On frames of a phone's width: a button that opens the search over the whole page. */
  readonly compact: boolean;
}

/** The search of the header. `/` goes to it from anywhere, Escape goes back. */
export function SearchBox({ compact, ...rest }: SearchBoxProps) {
  return compact ? <SearchSheet {...rest} /> : <HeaderField {...rest} />;
}

function HeaderField(props: Omit<SearchBoxProps, "compact">) {
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  useSlash(
    useCallback(() => {
      before.current = document.activeElement;
      input.current?.focus();
    }, []),
  );
  const leave = useCallback(() => {
    const { current } = before;
    before.current = null;
    input.current?.blur();
    if (current instanceof HTMLElement && current.isConnected) current.focus();
  }, []);
  return <SearchField {...props} inputRef={input} onLeave={leave} />;
}

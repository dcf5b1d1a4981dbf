import { useCallback, useEffect, useRef, useState } from "react";
import type { SearchResult } from "../core/search/answer.ts";
import { SearchField, type SearchFieldProps } from "./SearchField.tsx";
import { SearchIcon } from "./SearchIcon.tsx";
import styles from "./Search.module.css";
import { useSlash } from "./useSlash.ts";

type SearchSheetProps = Pick<SearchFieldProps, "search" | "onChoose" | "renderSign">;

/** A button, and behind it the field over the whole page, for narrow frames. */
export function SearchSheet(props: SearchSheetProps) {
  const [open, setOpen] = useState(false);
  useSlash(useCallback(() => setOpen(true), []));
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-label="Search"
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onClick={() => setOpen(true)}
      >
        <SearchIcon size={20} />
      </button>
      {open && <Sheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Focus goes back to where it was when the dialog closes: the browser sees to it. */
function Sheet({ onChoose, onClose, ...rest }: SearchSheetProps & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  const close = useCallback(() => dialog.current?.close(), []);
  const choose = useCallback(
    (result: SearchResult, extend: boolean) => {
      close();
      onChoose(result, extend);
    },
    [close, onChoose],
  );
  return (
    <dialog ref={dialog} className={styles.sheet} aria-label="Search" onClose={onClose}>
      <div className={styles.bar}>
        <SearchField {...rest} inputRef={input} alwaysOpen onChoose={choose} onLeave={close} />
        <button type="button" className={styles.close} onClick={close}>
          Close
        </button>
      </div>
    </dialog>
  );
}

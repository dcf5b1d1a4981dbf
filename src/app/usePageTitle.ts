import { useEffect } from "react";
import { useViewTitle } from "./useViewTitle.ts";

/**
 * Keeps the title of the page that of the view, in the form of the pages made for named views; until
 * there are data, it stays as it was sent.
 */
export function usePageTitle(): void {
  const title = useViewTitle();
  useEffect(() => {
    if (title !== null) document.title = `${title} – Demarche`;
  }, [title]);
}

import { useEffect, useMemo, useState } from "react";
import { encodeShareLink } from "../../core/view/encode.ts";
import { asShort } from "../../core/view/linkForms.ts";
import { useExplorer, useExplorerStore } from "../../store/useExplorer.ts";
import { asKept } from "../../store/workings.ts";

/** The way to the whole page, once there are data: what a link wants of others is for the reader to decide here. */
export function WholeLink({ className }: { readonly className: string | undefined }) {
  const open = useExplorer((state) => state.corpus !== null);
  const link = useWholeLink();
  if (!open) return null;
  // Beside this page, so that what stands in the address of the embed is left behind.
  return (
    <a className={className} href={`./${link}`} target="_blank" rel="noopener">
      Open in Demarche
      <span className="visually-hidden"> (new tab)</span>
    </a>
  );
}

/** The link to the whole page with this view; a long one is packed a moment later. */
function useWholeLink(): string {
  const explorer = useExplorerStore();
  const view = useExplorer((state) => state.view);
  const link = useMemo(
    () => asKept(encodeShareLink({ ...view, chrome: "full" }), explorer.getState()),
    [view, explorer],
  );
  const [short, setShort] = useState({ link, text: link });
  useEffect(() => {
    let current = true;
    void asShort(link).then((text) => current && setShort({ link, text }));
    return () => {
      current = false;
    };
  }, [link]);
  return short.link === link ? short.text : link;
}

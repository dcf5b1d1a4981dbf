import { useEffect, useMemo, useState } from "react";
import { encodeLink, encodeShareLink } from "../../core/view/encode.ts";
import { asShort } from "../../core/view/linkForms.ts";
import { useExplorer, useExplorerStore } from "../../store/useExplorer.ts";
import { asKept } from "../../store/workings.ts";
import { useDataWords } from "../useDataWords.ts";
import styles from "./EmbedFoot.module.css";

interface EmbedFootProps {
  /** Of the legend where it opens at a button; null where it stands by itself, or there is none. */
  readonly legendId: string | null;
}

/** One small line: which data these are, and the way to the whole page. */
export function EmbedFoot({ legendId }: EmbedFootProps) {
  const { title, description, origin } = useDataWords();
  return (
    <footer className={styles.foot}>
      <p className={styles.data} title={description}>
        {title} <span className={styles.origin}>{origin}</span>
      </p>
      {legendId !== null && (
        <button type="button" className={styles.button} popoverTarget={legendId}>
          Legend
        </button>
      )}
      <Reset />
      <Whole />
    </footer>
  );
}

/** The reader may have moved the view away from what the page around it is about. */
function Reset() {
  const { getState, actions } = useExplorerStore();
  const moved = useExplorer(
    ({ given, view }) => given !== null && JSON.stringify(view) !== JSON.stringify(given),
  );
  const reset = (): void => {
    const { given } = getState();
    if (given !== null) void actions.steer(asKept(encodeLink(given), getState()));
  };
  if (!moved) return null;
  return (
    <button type="button" className={styles.button} onClick={reset}>
      Reset
    </button>
  );
}

/** Once there are data: what a link wants of others is for the reader to decide here. */
function Whole() {
  const open = useExplorer((state) => state.corpus !== null);
  const link = useWholeLink();
  if (!open) return null;
  // Beside this page, so that what stands in the address of the embed is left behind.
  return (
    <a className={styles.whole} href={`./${link}`} target="_blank" rel="noopener">
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

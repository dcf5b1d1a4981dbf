import { encodeLink } from "../../core/view/encode.ts";
import { useExplorer, useExplorerStore } from "../../store/useExplorer.ts";
import { asKept } from "../../store/workings.ts";
import { useDataWords } from "../useDataWords.ts";
import styles from "./EmbedFoot.module.css";
import { WholeLink } from "./WholeLink.tsx";

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
      <WholeLink className={styles.whole} />
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

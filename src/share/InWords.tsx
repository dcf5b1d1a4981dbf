import type { ViewInWords } from "../core/view/viewInWords.ts";
import styles from "./Share.module.css";

/** What the receiver will see. Before it is known, its room is kept. */
export function InWords({ words }: { readonly words: ViewInWords | null }) {
  return (
    <section className={styles.words} aria-label="What the link shows">
      <p className={styles.summary}>{words?.summary ?? "\u00a0"}</p>
      <dl className={styles.lines}>
        {words?.lines.map(({ what, words: text }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import type { Inline } from "../core/view/captionInlines.ts";
import styles from "./Caption.module.css";

/** Words of a caption with their emphasis and links; a link leaves for a page of its own. */
export function CaptionWords({ runs }: { readonly runs: readonly Inline[] }): React.ReactNode {
  return runs.map((run, place) => {
    const words = run.emphasis ? <em className={styles.emphasis}>{run.text}</em> : run.text;
    return <Run key={place} address={run.address} words={words} />;
  });
}

function Run({ address, words }: { readonly address: string | null; readonly words: React.ReactNode }) {
  if (address === null) return words;
  return (
    <a className={styles.link} href={address} target="_blank" rel="noopener noreferrer nofollow">
      {words}
    </a>
  );
}

/** The paragraphs of a caption, below its heading. */
export function CaptionParagraphs({ paragraphs }: { readonly paragraphs: readonly (readonly Inline[])[] }) {
  return paragraphs.map((runs, place) => (
    <p key={place} className={styles.paragraph} dir="auto">
      <CaptionWords runs={runs} />
    </p>
  ));
}

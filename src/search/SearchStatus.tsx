import styles from "./Search.module.css";

interface SearchStatusProps {
  readonly text: string;
  /** The results are those of the text, and there are so many. */
  readonly answered: boolean;
  readonly count: number;
  readonly failed: boolean;
}

/** What to type, or what came of it, in a live region; on the screen only where there is no list. */
export function SearchStatus({ text, answered, count, failed }: SearchStatusProps) {
  return (
    <p className={styles.status} role="status" data-shown={count === 0}>
      {statusOf({ text: text.trim(), answered, count, failed })}
    </p>
  );
}

function statusOf({ text, answered, count, failed }: SearchStatusProps): string {
  if (text === "") return "A name, an office, a topic or any word. Two names find the tie between them.";
  if (failed) return "The search did not answer. Change the text to try again.";
  if (!answered) return "";
  if (count === 0) return `Nothing found for “${text}” in names, offices, topics and summaries.`;
  return count === 1 ? "1 result" : `${count} results`;
}

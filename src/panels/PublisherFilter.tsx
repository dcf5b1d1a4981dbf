import { type ReactNode, useId, useState } from "react";
import { isFound, tickedOf, toggled, toggledAll } from "./facetChoice.ts";
import type { PublisherRows } from "./facetSources.ts";
import { FoldIcon } from "./FoldIcon.tsx";
import { shortDate } from "./shortDate.ts";
import { TickRow } from "./TickRow.tsx";
import styles from "./TickRow.module.css";

interface PublisherFilterProps {
  readonly publisher: PublisherRows;
  /** Ids of all sources that are ticked. */
  readonly ticked: ReadonlySet<string>;
  /** What is searched for; a publisher found by a title stands open. */
  readonly search: string;
  readonly onTick: (sources: readonly string[]) => void;
}

/** One publisher, opening to its sources. Its tick is that of all of them. */
export function PublisherFilter({ publisher, ticked, search, onTick }: PublisherFilterProps): ReactNode {
  const state = tickedOf(publisher.ids, ticked);
  const [open, setOpen] = useState(state === "some" || !isFound(publisher.label, search));
  const listId = useId();
  return (
    <li>
      <div className={styles.classRow}>
        <TickRow
          label={publisher.label}
          count={publisher.count}
          ticked={state}
          onToggle={() => onTick(toggledAll([...ticked], publisher.ids))}
        />
        <button
          className={styles.expand}
          type="button"
          aria-expanded={open}
          aria-controls={listId}
          aria-label={`Sources of ${publisher.label}`}
          onClick={() => setOpen(!open)}
        >
          <FoldIcon />
        </button>
      </div>
      <ul id={listId} className={styles.kinds} hidden={!open}>
        {open &&
          publisher.sources.map(({ id, label, count, date }) => (
            <li key={id}>
              <TickRow
                label={date === null ? label : `${label}, ${datedWords(date)}`}
                count={count}
                ticked={ticked.has(id) ? "all" : "none"}
                onToggle={() => onTick(toggled([...ticked], id))}
              />
            </li>
          ))}
      </ul>
    </li>
  );
}

/** Kept on one line. */
function datedWords(date: string): string {
  return shortDate(date, true).replaceAll(" ", "\u00a0");
}

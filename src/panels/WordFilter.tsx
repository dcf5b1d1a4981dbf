import type { ReactNode } from "react";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import { toggled } from "./facetChoice.ts";
import { ticksOr } from "./facetLabels.ts";
import panel from "./panel.module.css";
import { TickRow } from "./TickRow.tsx";

interface WordFilterProps<T extends string> {
  readonly title: string;
  /** The words of a closed vocabulary, in its order, with the count of each in the same place. */
  readonly words: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly counts: Int32Array;
  readonly ticked: readonly T[];
  readonly active: boolean;
  readonly gist?: string;
  /** Said under the rows. */
  readonly remark?: string;
  readonly onTick: (ticked: readonly T[]) => void;
}

/** One tick for each word of a small vocabulary. */
export function WordFilter<T extends string>(props: WordFilterProps<T>): ReactNode {
  const { title, words, labels, counts, ticked, active, gist, remark, onTick } = props;
  return (
    <CollapsibleFilter title={title} gist={gist ?? ticksOr(ticked.length, "any")} active={active}>
      <ul>
        {words.map((word, row) => (
          <li key={word}>
            <TickRow
              label={labels[word]}
              count={counts[row] ?? 0}
              ticked={ticked.includes(word) ? "all" : "none"}
              onToggle={() => onTick(toggled(ticked, word))}
            />
          </li>
        ))}
      </ul>
      {remark !== undefined && <p className={panel.quiet}>{remark}</p>}
    </CollapsibleFilter>
  );
}

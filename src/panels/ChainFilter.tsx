import { type ReactNode, useId } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Chain, View } from "../core/view/view.ts";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import type { FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import panel from "./panel.module.css";
import { shortNameOf } from "./selecting.ts";

interface ChainFilterProps {
  readonly catalogue: Catalogue;
  readonly chain: Chain;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** Between whom chains are looked for, which way, and how long a pause may be. */
export function ChainFilter({ catalogue, chain, view, onChange }: ChainFilterProps): ReactNode {
  const fieldId = useId();
  const [from, to] = chain;
  const setPause = (text: string): void => {
    const days = Number(text);
    if (text === "") onChange({ longestPause: null });
    else if (Number.isSafeInteger(days) && days >= 0 && days < MOST_DAYS) onChange({ longestPause: days });
  };
  return (
    <CollapsibleFilter
      title="Chains"
      gist={`${shortNameOf(catalogue, from)} to ${shortNameOf(catalogue, to)}`}
      active
    >
      <div className={styles.stepper}>
        <label htmlFor={fieldId}>Pauses of at most</label>
        <input
          id={fieldId}
          className={styles.days}
          type="number"
          inputMode="numeric"
          min={0}
          placeholder="any"
          value={view.longestPause ?? ""}
          onChange={(event) => setPause(event.currentTarget.value)}
        />
        <span>days</span>
      </div>
      <div className={panel.actions}>
        <button
          className={`${panel.link} ${styles.act}`}
          type="button"
          onClick={() => onChange({ chain: [to, from] })}
        >
          The other way round
        </button>
        <button
          className={`${panel.link} ${styles.act}`}
          type="button"
          onClick={() => onChange({ chain: null, longestPause: null })}
        >
          No chains
        </button>
      </div>
    </CollapsibleFilter>
  );
}

/** As in the link. */
const MOST_DAYS = 1_000_000;

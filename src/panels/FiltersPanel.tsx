import { type ReactNode, useId } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { View } from "../core/view/view.ts";
import { filtersSet, type FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import { FocusFilter } from "./FocusFilter.tsx";
import { KindFilter } from "./KindFilter.tsx";
import panel from "./panel.module.css";
import { StrengthFilter } from "./StrengthFilter.tsx";

export interface FiltersPanelProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  /** The fields of the view that change, whole. */
  readonly onChange: (change: FilterChange) => void;
  /** Take all filters out; offered when one other than the window is set. */
  readonly onClear: () => void;
}

/** The left-hand column. Nothing ticked keeps everything. */
export function FiltersPanel({ catalogue, picture, view, onChange, onClear }: FiltersPanelProps): ReactNode {
  const titleId = useId();
  const set = filtersSet(view, catalogue);
  return (
    <section className={`${panel.panel} ${styles.filters}`} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>Filters</h2>
        <span className={panel.quiet}>{stateInWords(view, set)}</span>
      </div>
      <KindFilter catalogue={catalogue} picture={picture} view={view} onChange={onChange} />
      <StrengthFilter least={view.leastStrength} none={picture.totals.ties.shown === 0} onChange={onChange} />
      {view.focus.length > 0 && <FocusFilter catalogue={catalogue} view={view} onChange={onChange} />}
      {set > 0 && (
        <div className={panel.section}>
          <button className={`${panel.button} ${styles.clear}`} type="button" onClick={onClear}>
            Clear all filters
          </button>
        </div>
      )}
    </section>
  );
}

function stateInWords({ classes, kinds }: View, set: number): string {
  const ticked = classes.length + kinds.length;
  if (ticked > 0) return `${ticked} ticked`;
  return set === 0 ? "nothing ticked: all kept" : "no kind ticked";
}

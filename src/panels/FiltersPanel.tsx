import { type ReactNode, useId } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { View } from "../core/view/view.ts";
import { AsOfFilter } from "./AsOfFilter.tsx";
import { ChainFilter } from "./ChainFilter.tsx";
import { ConfidenceFilter } from "./ConfidenceFilter.tsx";
import { filtersSet, type FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import { FocusFilter } from "./FocusFilter.tsx";
import { HiddenFilter } from "./HiddenFilter.tsx";
import { KindFilter } from "./KindFilter.tsx";
import panel from "./panel.module.css";
import { RollUpFilter } from "./RollUpFilter.tsx";
import { SourceFilter } from "./SourceFilter.tsx";
import { StatusFilter } from "./StatusFilter.tsx";
import { TieFilter } from "./TieFilter.tsx";
import { TopicFilter } from "./TopicFilter.tsx";
import { TypeFilter } from "./TypeFilter.tsx";
import { counted } from "./wording.ts";

export interface FiltersPanelProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  /** The fields of the view that change, whole. */
  readonly onChange: (change: FilterChange) => void;
  /** Take all filters out; offered when one other than the window is set. */
  readonly onClear: () => void;
  /** The last change of filters, in a word or two; null where there is none to take back. */
  readonly undo: string | null;
  readonly onUndo: () => void;
}

/** The left-hand column. Nothing ticked keeps everything. */
export function FiltersPanel(props: FiltersPanelProps): ReactNode {
  const { catalogue, picture, view, onChange } = props;
  const titleId = useId();
  return (
    <section className={`${panel.panel} ${styles.filters}`} aria-labelledby={titleId}>
      <Head titleId={titleId} {...props} />
      <KindFilter catalogue={catalogue} picture={picture} view={view} onChange={onChange} />
      <TypeFilter catalogue={catalogue} picture={picture} view={view} onChange={onChange} />
      <TopicFilter catalogue={catalogue} picture={picture} view={view} onChange={onChange} />
      <StatusFilter picture={picture} view={view} onChange={onChange} />
      <ConfidenceFilter picture={picture} view={view} onChange={onChange} />
      <SourceFilter catalogue={catalogue} picture={picture} view={view} onChange={onChange} />
      <TieFilter view={view} none={picture.totals.ties.shown === 0} onChange={onChange} />
      <AsOfFilter picture={picture} view={view} onChange={onChange} />
      <RollUpFilter picture={picture} view={view} onChange={onChange} />
      {view.chain !== null && (
        <ChainFilter catalogue={catalogue} chain={view.chain} view={view} onChange={onChange} />
      )}
      {view.focus.length > 0 && <FocusFilter catalogue={catalogue} view={view} onChange={onChange} />}
      {view.hidden.length > 0 && <HiddenFilter catalogue={catalogue} view={view} onChange={onChange} />}
    </section>
  );
}

/** Stays in sight while the column scrolls; its second line is always there, so that no row moves away. */
function Head({
  titleId,
  catalogue,
  view,
  undo,
  onUndo,
  onClear,
}: FiltersPanelProps & { readonly titleId: string }): ReactNode {
  const set = filtersSet(view, catalogue);
  return (
    <div className={styles.head}>
      <div className={styles.headLine}>
        <h2 id={titleId}>Filters</h2>
        <span className={panel.quiet}>
          {set === 0 ? "nothing ticked: all kept" : `${counted(set, "filter")} set`}
        </span>
      </div>
      <div className={styles.headLine}>
        <span>
          {undo !== null && (
            <button className={`${panel.link} ${styles.act}`} type="button" onClick={onUndo}>
              {`Undo: ${undo}`}
            </button>
          )}
        </span>
        {set > 0 && (
          <button className={`${panel.link} ${styles.act}`} type="button" onClick={onClear}>
            Clear all
          </button>
        )}
      </div>
    </div>
  );
}

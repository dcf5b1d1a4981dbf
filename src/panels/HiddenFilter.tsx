import type { ReactNode } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { View } from "../core/view/view.ts";
import { ActorSign } from "./ActorSign.tsx";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import type { FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import panel from "./panel.module.css";
import { findActor } from "./selecting.ts";
import rows from "./TickRow.module.css";

interface HiddenFilterProps {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** The actors taken out, each with the way to get it back. */
export function HiddenFilter({ catalogue, view, onChange }: HiddenFilterProps): ReactNode {
  return (
    <CollapsibleFilter title="Hidden actors" gist={String(view.hidden.length)} active>
      <ul>
        {view.hidden.map((id) => {
          const actor = findActor(catalogue, id)?.actor;
          const name = actor?.shortName ?? id;
          return (
            <li key={id} className={styles.focused}>
              {actor !== undefined && <ActorSign type={actor.type} />}
              <span className={rows.label}>{name}</span>
              <button
                className={`${panel.link} ${styles.act}`}
                type="button"
                aria-label={`Show again: ${name}`}
                onClick={() => onChange({ hidden: view.hidden.filter((other) => other !== id) })}
              >
                Show again
              </button>
            </li>
          );
        })}
      </ul>
    </CollapsibleFilter>
  );
}

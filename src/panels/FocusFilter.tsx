import { type ReactNode, useId } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { removeFocus } from "../core/view/change.ts";
import type { View } from "../core/view/view.ts";
import { ActorSign } from "./ActorSign.tsx";
import { CloseIcon } from "./CloseIcon.tsx";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import type { FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import panel from "./panel.module.css";
import { findActor } from "./selecting.ts";
import { counted } from "./wording.ts";
import rows from "./TickRow.module.css";

interface FocusFilterProps {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

const HOPS = [1, 2] as const;

/** The actors in focus, and how many ties away others may be. */
export function FocusFilter({ catalogue, view, onChange }: FocusFilterProps): ReactNode {
  const name = useId();
  return (
    <CollapsibleFilter title="Focus" gist={counted(view.focus.length, "actor")} active>
      <ul>
        {view.focus.map((id) => {
          const actor = findActor(catalogue, id)?.actor;
          return (
            <li key={id} className={styles.focused}>
              {actor !== undefined && <ActorSign type={actor.type} />}
              <span className={rows.label}>{actor?.shortName ?? id}</span>
              <button
                className={panel.icon}
                type="button"
                aria-label={`Remove focus: ${actor?.shortName ?? id}`}
                onClick={() => onChange(withoutFocus(view, id))}
              >
                <CloseIcon size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.hops} role="radiogroup" aria-label="How far others may be">
        {HOPS.map((hops) => (
          <label key={hops} className={rows.tick}>
            <input
              type="radio"
              name={name}
              checked={view.hops === hops}
              onChange={() => onChange({ hops })}
            />
            <span className={rows.label}>{hops === 1 ? "1 tie away" : "2 ties away"}</span>
          </label>
        ))}
      </div>
    </CollapsibleFilter>
  );
}

/** The last one takes the hops with it. */
function withoutFocus(view: View, actor: string): FilterChange {
  const { focus, hops } = removeFocus(view, actor);
  return { focus, hops };
}

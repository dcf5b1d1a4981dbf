import type { ReactNode } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import { ACTOR_TYPES } from "../core/model/vocabulary.ts";
import type { View } from "../core/view/view.ts";
import { withCommas } from "../core/view/words.ts";
import { ActorSign } from "./ActorSign.tsx";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import { toggled } from "./facetChoice.ts";
import { ticksOr, TYPE_LABELS } from "./facetLabels.ts";
import type { FilterChange } from "./filterChange.ts";
import { MilitiasFilter } from "./MilitiasFilter.tsx";
import { TickRow } from "./TickRow.tsx";

interface TypeFilterProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** The types of actor that the data have, with how many of each are shown, and the militias in one click. */
export function TypeFilter({ catalogue, picture, view, onChange }: TypeFilterProps): ReactNode {
  const { types } = picture.facets;
  const present = new Set(catalogue.actors.map(({ type }) => type));
  const total = types.reduce((sum, count) => sum + count, 0);
  return (
    <CollapsibleFilter
      title="Type of actor"
      gist={ticksOr(view.actorTypes.length, withCommas(total))}
      gistTitle="Actors that the other filters keep"
      active={view.actorTypes.length > 0}
      openAtFirst
    >
      <ul>
        {ACTOR_TYPES.map(
          (type, row) =>
            present.has(type) && (
              <li key={type}>
                <TickRow
                  sign={<ActorSign type={type} />}
                  label={TYPE_LABELS[type]}
                  count={types[row] ?? 0}
                  ticked={view.actorTypes.includes(type) ? "all" : "none"}
                  onToggle={() => onChange({ actorTypes: toggled(view.actorTypes, type) })}
                />
              </li>
            ),
        )}
      </ul>
      <MilitiasFilter catalogue={catalogue} view={view} onChange={onChange} />
    </CollapsibleFilter>
  );
}

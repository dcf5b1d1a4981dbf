import type { ReactNode } from "react";
import { largest } from "../core/events/largest.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";

interface ChainChoiceProps {
  readonly context: PanelContext;
  readonly actor: Actor;
}

/** A list of more could not be looked through. */
const MOST_OFFERED = 300;

/** From this actor to another of the view: who talks through whom. */
export function ChainChoice({ context, actor }: ChainChoiceProps): ReactNode {
  const { picture, catalogue, onChain } = context;
  const others = largest(picture.actors.count, MOST_OFFERED)
    .flatMap((place) => catalogue.actors[picture.actors.row[place] ?? -1] ?? [])
    .filter(({ id }) => id !== actor.id)
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName, "en"));
  if (others.length === 0) return null;
  return (
    <select
      className={panel.button}
      aria-label={`Chains to …, from ${actor.shortName}`}
      value=""
      onChange={(event) => onChain(actor.id, event.currentTarget.value)}
    >
      <option value="" disabled>
        Chains to …
      </option>
      {others.map(({ id, shortName }) => (
        <option key={id} value={id}>
          {shortName}
        </option>
      ))}
    </select>
  );
}

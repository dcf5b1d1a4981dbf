import type { ReactNode } from "react";
import { STRANDS } from "../core/events/picture.ts";
import { withCommas } from "../core/view/words.ts";
import { ActorSign } from "./ActorSign.tsx";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";
import { selectActor } from "./selecting.ts";
import { ToneBar } from "./ToneBar.tsx";
import { ViewLink } from "./ViewLink.tsx";

interface BusiestActorProps {
  readonly context: PanelContext;
  /** Place of the actor in the picture. */
  readonly place: number;
  readonly max: number;
  readonly strands: Int32Array | undefined;
}

const BAR_PX = 74;

export function BusiestActor({ context, place, max, strands }: BusiestActorProps): ReactNode {
  const { catalogue, picture } = context;
  const actor = catalogue.actors[picture.actors.row[place] ?? -1];
  if (actor === undefined) return null;
  const count = picture.actors.count[place] ?? 0;
  const of = (offset: number): number => strands?.[place * STRANDS.length + offset] ?? 0;
  return (
    <li>
      <ViewLink context={context} to={selectActor(actor.id)} className={panel.row} title={actor.name}>
        <ActorSign type={actor.type} />
        <span className={panel.rowName}>{actor.shortName}</span>
        {strands !== undefined && (
          <ToneBar counts={[of(0), of(1), of(2) + of(3)]} max={max} widthPx={BAR_PX} align="start" />
        )}
        <span className={panel.rowCount}>{withCommas(count)}</span>
      </ViewLink>
    </li>
  );
}

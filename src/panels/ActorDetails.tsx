import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Actor } from "../core/model/graph.ts";
import { ActorFacts } from "./ActorFacts.tsx";
import { ActorHistory } from "./ActorHistory.tsx";
import { ActorSign } from "./ActorSign.tsx";
import { ActorTimes } from "./ActorTimes.tsx";
import { ChainChoice } from "./ChainChoice.tsx";
import type { PanelContext } from "./context.ts";
import { countryName } from "./countryName.ts";
import panel from "./panel.module.css";
import { PanelHead } from "./PanelHead.tsx";
import { RollUpNote } from "./RollUpNote.tsx";
import { TiesOfActor } from "./TiesOfActor.tsx";
import { Unlisted } from "./Unlisted.tsx";
import { Failed, Waiting } from "./Waiting.tsx";

interface ActorDetailsProps {
  readonly context: PanelContext;
  readonly actor: Actor;
  readonly row: number;
  /** Every interaction that names the actor, in whatever role, by day; null while they are on their way. */
  readonly details: readonly InteractionDetails[] | null;
  readonly failure: string | null;
  /** Interactions that are too many to be among `details`. */
  readonly unlisted: number;
  readonly onFocus: (actors: readonly string[]) => void;
  readonly onHide: (actor: string) => void;
}

export function ActorDetails({
  context,
  actor,
  row,
  details,
  failure,
  unlisted,
  onFocus,
  onHide,
}: ActorDetailsProps): ReactNode {
  return (
    <>
      <PanelHead context={context}>{actor.name}</PanelHead>
      <p className={`${panel.standfirst} ${panel.typed}`}>
        <ActorSign type={actor.type} />
        {typeAndCountry(actor, countryName(actor, context.catalogue))}
      </p>
      {actor.summary !== "" && <p className={panel.summary}>{actor.summary}</p>}
      <ActorActions context={context} actor={actor} onFocus={onFocus} onHide={onHide} />
      <RollUpNote context={context} />
      <ActorFacts context={context} actor={actor} row={row} />
      {unlisted === 0 && <ActorTimes context={context} actor={actor} details={details} />}
      <TiesOfActor context={context} actor={actor} row={row} />
      {failure !== null && <Failed message={failure} />}
      {failure === null && details === null && <Waiting />}
      <Unlisted listed={details?.length ?? 0} unlisted={unlisted} />
      {failure === null && details !== null && (
        <ActorHistory context={context} actor={actor} details={details} />
      )}
    </>
  );
}

interface ActorActionsProps extends Pick<ActorDetailsProps, "actor" | "onFocus" | "onHide"> {
  readonly context: PanelContext;
}

function ActorActions({ context, actor, onFocus, onHide }: ActorActionsProps): ReactNode {
  const { view } = context;
  const focused = view.focus.includes(actor.id);
  const focus = focused ? view.focus.filter((id) => id !== actor.id) : [...view.focus, actor.id];
  return (
    <div className={panel.actions}>
      <button className={panel.button} type="button" onClick={() => onFocus(focus)}>
        {focused ? "Remove focus" : `Focus on ${actor.shortName}`}
      </button>
      <button className={panel.button} type="button" onClick={() => onHide(actor.id)}>
        {view.hidden.includes(actor.id) ? "Show this actor again" : "Hide this actor"}
      </button>
      <ChainChoice context={context} actor={actor} />
    </div>
  );
}

function typeAndCountry({ type, name }: Actor, country: string | undefined): string {
  const label = type === "unknown" ? "Type not known" : type.charAt(0).toUpperCase() + type.slice(1);
  return country === undefined || country === name ? label : `${label}, ${country}`;
}

import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Actor } from "../core/model/graph.ts";
import { ActorFacts } from "./ActorFacts.tsx";
import { ActorHistory } from "./ActorHistory.tsx";
import { ActorSign } from "./ActorSign.tsx";
import type { PanelContext } from "./context.ts";
import { countryName } from "./countryName.ts";
import panel from "./panel.module.css";
import { PanelHead } from "./PanelHead.tsx";
import { TiesOfActor } from "./TiesOfActor.tsx";
import { Failed, Waiting } from "./Waiting.tsx";

interface ActorDetailsProps {
  readonly context: PanelContext;
  readonly actor: Actor;
  readonly row: number;
  /** Every interaction that names the actor, in whatever role, by day; null while they are on their way. */
  readonly details: readonly InteractionDetails[] | null;
  readonly failure: string | null;
  readonly onFocus: (actors: readonly string[]) => void;
}

export function ActorDetails({
  context,
  actor,
  row,
  details,
  failure,
  onFocus,
}: ActorDetailsProps): ReactNode {
  const { catalogue, view, onSelect, titleId } = context;
  const focused = view.focus.includes(actor.id);
  const focus = focused ? view.focus.filter((id) => id !== actor.id) : [...view.focus, actor.id];
  return (
    <>
      <PanelHead id={titleId} onClose={() => onSelect(null)}>
        {actor.name}
      </PanelHead>
      <p className={`${panel.standfirst} ${panel.typed}`}>
        <ActorSign type={actor.type} />
        {typeAndCountry(actor, countryName(actor, catalogue))}
      </p>
      {actor.summary !== "" && <p className={panel.summary}>{actor.summary}</p>}
      <button className={`${panel.button} ${panel.after}`} type="button" onClick={() => onFocus(focus)}>
        {focused ? "Remove focus" : `Focus on ${actor.shortName}`}
      </button>
      <ActorFacts context={context} actor={actor} row={row} />
      <TiesOfActor context={context} actor={actor} row={row} />
      {failure !== null && <Failed message={failure} />}
      {failure === null && details === null && <Waiting />}
      {failure === null && details !== null && (
        <ActorHistory context={context} actor={actor} details={details} />
      )}
    </>
  );
}

function typeAndCountry({ type, name }: Actor, country: string | undefined): string {
  const label = type.charAt(0).toUpperCase() + type.slice(1);
  return country === undefined || country === name ? label : `${label}, ${country}`;
}

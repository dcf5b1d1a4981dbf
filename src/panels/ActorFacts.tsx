import { Fragment, type ReactNode } from "react";
import { dayInWords } from "../core/model/day.ts";
import type { Actor, Office } from "../core/model/graph.ts";
import { officesWithin, termOf } from "../core/model/officesAt.ts";
import type { PanelContext } from "./context.ts";
import { Facts } from "./Facts.tsx";
import panel from "./panel.module.css";
import { selectActor, shortNameOf } from "./selecting.ts";
import { placeOf } from "./standing.ts";
import { counted } from "./wording.ts";

interface ActorFactsProps {
  readonly context: PanelContext;
  readonly actor: Actor;
  readonly row: number;
}

export function ActorFacts({ context, actor, row }: ActorFactsProps): ReactNode {
  const { officeDays } = context;
  const offices = officesWithin(actor, officeDays.first, officeDays.last);
  const office = offices.length === 0 ? "" : <OfficeList offices={offices} context={context} />;
  const organOf = actor.organOf === undefined ? "" : <ActorLink context={context} id={actor.organOf} />;
  const names = actor.names.length === 0 ? "" : <NameList names={actor.names} />;
  return (
    <section className={panel.section}>
      <h3 className="visually-hidden">In short</h3>
      <Facts
        facts={[
          ["In this view", countsInWords(context, row)],
          ["Office", office],
          ["Organ of", organOf],
          ["Also", names],
        ]}
      />
    </section>
  );
}

/** "12 interactions, 9 ties"; a tie is one partner, however many interactions it holds. */
function countsInWords({ picture }: PanelContext, row: number): string {
  const place = placeOf(picture.actors.row, row);
  if (place < 0) return "no interaction";
  const [count, partners] = [picture.actors.count[place] ?? 0, picture.actors.partners[place] ?? 0];
  return `${counted(count, "interaction")}, ${counted(partners, "tie")}`;
}

function OfficeList({
  offices,
  context,
}: {
  readonly offices: readonly Office[];
  readonly context: PanelContext;
}): ReactNode {
  return (
    <ul>
      {offices.map((office, place) => (
        <li key={place}>
          {office.title}
          <span className={panel.quiet}>{changeInWords(office, context)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Said only where the term begins or ends inside the window. */
function changeInWords(office: Office, { officeDays }: PanelContext): string {
  const { first, last } = termOf(office);
  const from = officeDays.first !== null && first > officeDays.first ? ` from ${dayInWords(first)}` : "";
  const to = officeDays.last !== null && last < officeDays.last ? ` until ${dayInWords(last)}` : "";
  return `${from}${to}`;
}

/** Each name keeps its own direction of writing. */
function NameList({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 && ", "}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}

function ActorLink({ context, id }: { readonly context: PanelContext; readonly id: string }): ReactNode {
  return (
    <button className={panel.link} type="button" onClick={() => context.onSelect(selectActor(id))}>
      {shortNameOf(context.catalogue, id)}
    </button>
  );
}

import { Fragment, type ReactNode } from "react";
import { placeOfRow } from "../core/events/placeOfRow.ts";
import { dayInWords } from "../core/model/day.ts";
import type { Actor, Office } from "../core/model/graph.ts";
import { officeHolders, officesWithin, termOf } from "../core/model/officesAt.ts";
import type { PanelContext } from "./context.ts";
import { Facts } from "./Facts.tsx";
import panel from "./panel.module.css";
import { selectActor, shortNameOf } from "./selecting.ts";
import { ViewLink } from "./ViewLink.tsx";
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
  const people = officeHolders(context.catalogue.actors, actor.id, officeDays.first, officeDays.last);
  const holders = people.length === 0 ? "" : <ActorLinks context={context} ids={people} />;
  const organOf = actor.organOf === undefined ? "" : <ActorLink context={context} id={actor.organOf} />;
  const groups = membershipsWithin(actor, officeDays);
  const member = groups.length === 0 ? "" : <ActorLinks context={context} ids={groups} />;
  const names = actor.names.length === 0 ? "" : <NameList names={actor.names} />;
  return (
    <section className={panel.section}>
      <h3 className="visually-hidden">In short</h3>
      <Facts
        facts={[
          ["In this view", countsInWords(context, row)],
          ["Office", office],
          ["In its offices", holders],
          ["Organ of", organOf],
          ["Member of", member],
          ["Also", names],
        ]}
      />
    </section>
  );
}

/** "12 interactions, 9 ties"; a tie is one partner, however many interactions it holds. */
function countsInWords({ picture }: PanelContext, row: number): string {
  const place = placeOfRow(picture.actors.row, row);
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
    <Fragment key={place}>
      {place > 0 && ", "}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}

/** Ids of what the actor belonged to on some day of the window. */
function membershipsWithin(
  { memberOf }: Actor,
  { first: from, last: to }: PanelContext["officeDays"],
): readonly string[] {
  return memberOf
    .filter((membership) => {
      const { first, last } = termOf({ from: membership.from ?? null, to: membership.to ?? null });
      return first <= (to ?? Infinity) && last >= (from ?? -Infinity);
    })
    .map(({ actor }) => actor);
}

interface ActorLinksProps {
  readonly context: PanelContext;
  readonly ids: readonly string[];
}

function ActorLinks({ context, ids }: ActorLinksProps): ReactNode {
  return ids.map((id, place) => (
    <Fragment key={place}>
      {place > 0 && ", "}
      <ActorLink context={context} id={id} />
    </Fragment>
  ));
}

function ActorLink({ context, id }: { readonly context: PanelContext; readonly id: string }): ReactNode {
  return (
    <ViewLink context={context} to={selectActor(id)} className={panel.link}>
      {shortNameOf(context.catalogue, id)}
    </ViewLink>
  );
}

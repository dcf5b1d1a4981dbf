import type { ReactNode } from "react";
import type { Actor } from "../core/model/graph.ts";
import { withCommas } from "../core/view/words.ts";
import { ActorSign } from "./ActorSign.tsx";
import type { PanelContext } from "./context.ts";
import { GrowingList } from "./GrowingList.tsx";
import panel from "./panel.module.css";
import { findActor, selectActor, selectTie } from "./selecting.ts";
import { type SharedPartner, sharedPartners } from "./sharedPartners.ts";
import styles from "./SharedPartners.module.css";
import { ViewLink } from "./ViewLink.tsx";

interface SharedPartnersProps {
  readonly context: PanelContext;
  readonly actors: readonly [Actor, Actor];
}

const FIRST = 8;
const STEP = 50;

/** Two actors without a tie in this view: who is tied to both, with a link to either tie. */
export function SharedPartners({ context, actors }: SharedPartnersProps): ReactNode {
  const { catalogue, picture } = context;
  const [a, b] = actors;
  const rowOf = ({ id }: Actor): number => findActor(catalogue, id)?.row ?? -1;
  const partners = sharedPartners(picture, rowOf(a), rowOf(b));
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>
        Tied to both in this view <span>{withCommas(partners.length)}</span>
      </h3>
      {partners.length === 0 && <p className={panel.remark}>No actor is tied to both.</p>}
      <GrowingList
        total={partners.length}
        take={(limit) => partners.slice(0, limit)}
        first={FIRST}
        step={STEP}
        noun={["actor", "actors"]}
      >
        {(shared) => <SharedRow key={shared.partner} context={context} actors={actors} shared={shared} />}
      </GrowingList>
    </section>
  );
}

function SharedRow({
  context,
  actors,
  shared,
}: SharedPartnersProps & { readonly shared: SharedPartner }): ReactNode {
  const partner = context.catalogue.actors[shared.partner];
  if (partner === undefined) return null;
  return (
    <li className={styles.shared}>
      <ViewLink context={context} to={selectActor(partner.id)} className={panel.row} title={partner.name}>
        <ActorSign type={partner.type} />
        <span className={panel.rowName}>{partner.shortName}</span>
      </ViewLink>
      <span className={styles.ties}>
        {actors.map((actor, place) => (
          <ViewLink
            key={actor.id}
            context={context}
            to={selectTie(actor.id, partner.id)}
            className={panel.link}
            title={`${partner.shortName} and ${actor.shortName}`}
          >
            with {actor.shortName} {shared.counts[place]}
          </ViewLink>
        ))}
      </span>
    </li>
  );
}

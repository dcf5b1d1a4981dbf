import type { ReactNode } from "react";
import { filterPhrases } from "../core/view/filterPhrases.ts";
import { ChainList } from "./ChainList.tsx";
import type { PanelContext } from "./context.ts";
import { GrowingList } from "./GrowingList.tsx";
import { BusiestActor } from "./BusiestActor.tsx";
import panel from "./panel.module.css";
import { PanelHead } from "./PanelHead.tsx";
import { largest } from "../core/events/largest.ts";
import { selectTie } from "./selecting.ts";
import { TieRow } from "./TieRow.tsx";
import { Totals } from "./Totals.tsx";

interface OverviewProps {
  readonly context: PanelContext;
  readonly actorStrands: Int32Array | undefined;
}

const FIRST_ACTORS = 10;
const FIRST_TIES = 8;
const STEP = 50;

/** Nothing is selected: what the view holds, and where to begin. */
export function Overview({ context, actorStrands }: OverviewProps): ReactNode {
  const whole = filterPhrases(context.view, context.catalogue).length === 0;
  return (
    <>
      <PanelHead context={context}>{whole ? "Whole data set" : "This view"}</PanelHead>
      <p className={panel.standfirst}>Select an actor or a tie to read its evidence.</p>
      <Totals context={context} />
      <ChainList context={context} />
      <BusiestActors context={context} actorStrands={actorStrands} />
      <StrongestTies context={context} />
    </>
  );
}

function BusiestActors({ context, actorStrands }: OverviewProps): ReactNode {
  const { actors } = context.picture;
  if (actors.count.length === 0) return null;
  const max = actors.count.reduce((most, count) => Math.max(most, count), 0);
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>Busiest actors, by interactions</h3>
      <GrowingList
        total={actors.count.length}
        take={(limit) => largest(actors.count, limit)}
        first={FIRST_ACTORS}
        step={STEP}
        noun={["actor", "actors"]}
      >
        {(place) => (
          <BusiestActor key={place} context={context} place={place} max={max} strands={actorStrands} />
        )}
      </GrowingList>
    </section>
  );
}

function StrongestTies({ context }: { readonly context: PanelContext }): ReactNode {
  const { picture, catalogue } = context;
  const { a: ends, b: others, count } = picture.ties;
  if (count.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>Strongest ties, by interactions</h3>
      <GrowingList
        total={count.length}
        take={(limit) => largest(count, limit)}
        first={FIRST_TIES}
        step={STEP}
        noun={["tie", "ties"]}
      >
        {(tie) => {
          const a = catalogue.actors[ends[tie] ?? -1];
          const b = catalogue.actors[others[tie] ?? -1];
          if (a === undefined || b === undefined) return null;
          const name = `${a.shortName} – ${b.shortName}`;
          return <TieRow key={tie} context={context} tie={tie} name={name} to={selectTie(a.id, b.id)} />;
        }}
      </GrowingList>
    </section>
  );
}

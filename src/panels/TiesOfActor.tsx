import { type ReactNode, useMemo } from "react";
import type { Actor } from "../core/model/graph.ts";
import { withCommas } from "../core/view/words.ts";
import type { PanelContext } from "./context.ts";
import { GrowingList } from "./GrowingList.tsx";
import panel from "./panel.module.css";
import { tiesByStrength } from "./ranking.ts";
import { selectTie } from "./selecting.ts";
import { TieRow } from "./TieRow.tsx";

interface TiesOfActorProps {
  readonly context: PanelContext;
  readonly actor: Actor;
  readonly row: number;
}

const FIRST = 8;
const STEP = 50;

/** The actor's ties in this view, strongest first; each is a link that selects the tie. */
export function TiesOfActor({ context, actor, row }: TiesOfActorProps): ReactNode {
  const { picture, catalogue } = context;
  const ties = useMemo(() => tiesByStrength(picture, row), [picture, row]);
  if (ties.length === 0) return null;
  const most = picture.ties.count[ties[0]?.tie ?? -1] ?? 0;
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>
        Ties, by interactions <span>{withCommas(ties.length)}</span>
      </h3>
      <GrowingList
        total={ties.length}
        take={(limit) => ties.slice(0, limit)}
        first={FIRST}
        step={STEP}
        noun={["tie", "ties"]}
      >
        {({ tie, partner }) => {
          const other = catalogue.actors[partner];
          return (
            other !== undefined && (
              <TieRow
                key={tie}
                context={context}
                tie={tie}
                name={other.shortName}
                type={other.type}
                to={selectTie(actor.id, other.id)}
                most={most}
              />
            )
          );
        }}
      </GrowingList>
    </section>
  );
}

import type { ReactNode } from "react";
import type { Participant } from "../core/model/graph.ts";
import { ActorSign } from "./ActorSign.tsx";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";
import { findActor, selectActor } from "./selecting.ts";
import { ViewLink } from "./ViewLink.tsx";
import { ROLE_WORDS } from "./wording.ts";

interface ParticipantsProps {
  readonly context: PanelContext;
  readonly participants: readonly Participant[];
}

/** Everyone named, each a link to its own details, with the role said. */
export function Participants({ context, participants }: ParticipantsProps): ReactNode {
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>
        Participants <span>{participants.length}</span>
      </h3>
      <ul>
        {participants.map(({ actor: id, role }, place) => {
          const actor = findActor(context.catalogue, id)?.actor;
          return (
            <li key={place}>
              <ViewLink context={context} to={selectActor(id)} className={panel.row}>
                {actor !== undefined && <ActorSign type={actor.type} />}
                <span className={panel.rowName}>
                  {actor?.name ?? id} <span className={panel.quiet}>{ROLE_WORDS[role]}</span>
                </span>
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Catalogue, DyadHistory, InteractionDetails } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import type { Selection, View } from "../core/view/view.ts";
import { ActorDetails } from "./ActorDetails.tsx";
import { type PanelContext, panelContext } from "./context.ts";
import { hrefsTo } from "./hrefs.ts";
import { OneInteraction } from "./OneInteraction.tsx";
import { Overview } from "./Overview.tsx";
import panel from "./panel.module.css";
import { findActor, type OnSelect } from "./selecting.ts";
import { TieDetails } from "./TieDetails.tsx";
import { Unknown } from "./Unknown.tsx";
import { usePlace } from "./usePlace.ts";
import { useTrail } from "./useTrail.ts";

export interface DetailsPanelProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  /**
   * The records behind `view.selection`, in the order asked; null while they are on their way. An
   * actor: every interaction that names it. An interaction: that one. A tie: `dyad.tied`, then
   * `dyad.namedTogether`. The panel itself tells what of them is inside the window.
   */
  readonly details: readonly InteractionDetails[] | null;
  /** For a tie; null for other selections and while on its way. */
  readonly dyad: DyadHistory | null;
  /** Why the records could not be loaded, else null. */
  readonly failure: string | null;
  /** Interactions of the selection that are too many to be among `details`: the latest of the view are. */
  readonly unlisted?: number;
  /** Counts by strand of each actor of the picture (`place * 4 + strand`), for the bars of the overview. */
  readonly actorStrands?: Int32Array | undefined;
  readonly onSelect: OnSelect;
  /** The focus as it is to be: ids of actors, empty for none. */
  readonly onFocus: (actors: readonly string[]) => void;
  /** Hides the actor from the view, or shows it again where it is hidden. */
  readonly onHide: (actor: string) => void;
  /** Asks for the chains from one actor to another. */
  readonly onChain: (from: string, to: string) => void;
  /** Shows only this topic; only this kind. */
  readonly onTopic: (topic: string) => void;
  readonly onKind: (kind: string) => void;
  /** The first possible day of the interaction that is pointed at or has the focus; null for none. */
  readonly onHoverDay: (day: Day | null) => void;
  /** The link of this view with the selection given, to be put after the address of the page. */
  readonly linkTo: (selection: Selection | null) => string;
}

/** The right-hand column: what is selected, down to the sentence and its sources. */
export function DetailsPanel(props: DetailsPanelProps): ReactNode {
  const { catalogue, picture, view, details, onTopic, onKind, onHoverDay, linkTo } = props;
  const { selection } = view;
  const section = useRef<HTMLElement>(null);
  const titleId = useId();
  const back = useTrail(catalogue, selection, details);
  const fromHere = usePlace(section, selection);
  const onSelect = fromHere(props.onSelect);
  const onChain = fromHere(props.onChain);
  // What was pointed at goes away with the selection, and says nothing when it does.
  useEffect(() => () => onHoverDay(null), [selection, onHoverDay]);
  const hrefs = hrefsTo(linkTo);
  const given = {
    catalogue,
    picture,
    view,
    onSelect,
    hrefs,
    back,
    onChain,
    onTopic,
    onKind,
    onHoverDay,
    titleId,
  };
  const context = panelContext(given);
  return (
    <section ref={section} className={panel.panel} aria-labelledby={titleId}>
      <Selected {...props} context={context} />
    </section>
  );
}

function Selected({
  context,
  details,
  dyad,
  failure,
  unlisted = 0,
  actorStrands,
  onFocus,
  onHide,
}: DetailsPanelProps & { readonly context: PanelContext }): ReactNode {
  const { catalogue, view } = context;
  const { selection } = view;
  if (selection === null) return <Overview context={context} actorStrands={actorStrands} />;
  switch (selection.type) {
    case "actor": {
      const found = findActor(catalogue, selection.actor);
      if (found === undefined) return <Unknown context={context} />;
      return (
        <ActorDetails
          key={found.actor.id}
          {...found}
          {...{ context, details, failure, unlisted, onFocus, onHide }}
        />
      );
    }
    case "interaction": {
      if (!catalogue.interactionIds.includes(selection.interaction)) return <Unknown context={context} />;
      const record = details?.find(({ interaction }) => interaction.id === selection.interaction) ?? null;
      return <OneInteraction context={context} details={record} failure={failure} />;
    }
    case "tie": {
      const ends = [selection.a, selection.b]
        .flatMap((id) => findActor(catalogue, id) ?? [])
        .sort((a, b) => a.row - b.row);
      const [first, second] = ends;
      if (first === undefined || second === undefined) return <Unknown context={context} />;
      const actors = [first.actor, second.actor] as const;
      return (
        <TieDetails
          key={`${selection.a}_${selection.b}`}
          {...{ context, actors, details, dyad, failure, unlisted }}
        />
      );
    }
  }
}

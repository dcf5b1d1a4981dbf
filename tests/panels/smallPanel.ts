import { openGraph } from "../../src/core/events/openGraph.ts";
import { dayFromIso } from "../../src/core/model/day.ts";
import { encodeLink } from "../../src/core/view/encode.ts";
import { EMPTY_VIEW, type Selection, type View } from "../../src/core/view/view.ts";
import type { DetailsPanelProps } from "../../src/panels/DetailsPanel.tsx";
import { smallGraph } from "../fixtures/smallGraph.ts";

export const opened = openGraph(smallGraph);
export const { catalogue } = opened;

/** 27 December 2019 to 3 January 2020. */
export const SIEGE_WEEK: View = {
  ...EMPTY_VIEW,
  window: { from: dayFromIso("2019-12-27") ?? null, to: dayFromIso("2020-01-03") ?? null },
};

/** The props of the details panel as the store gives them once the records are there. */
export function propsFor(selection: Selection | null, view: View): DetailsPanelProps {
  const rowOf = (id: string): number => catalogue.actors.findIndex((actor) => actor.id === id);
  const dyad = selection?.type === "tie" ? opened.dyad(rowOf(selection.a), rowOf(selection.b)) : null;
  const rows = (): readonly number[] => {
    if (selection === null) return [];
    if (selection.type === "actor") return opened.mentions(rowOf(selection.actor));
    if (selection.type === "interaction") return [catalogue.interactionIds.indexOf(selection.interaction)];
    return dyad === null ? [] : [...dyad.tied, ...dyad.namedTogether];
  };
  return {
    catalogue,
    picture: opened.query(view),
    view: { ...view, selection },
    details: opened.interactions(rows()),
    dyad,
    failure: null,
    onSelect: () => undefined,
    onFocus: () => undefined,
    onHide: () => undefined,
    onChain: () => undefined,
    onTopic: () => undefined,
    onKind: () => undefined,
    onHoverDay: () => undefined,
    linkTo: (to) => encodeLink({ ...view, selection: to }),
  };
}

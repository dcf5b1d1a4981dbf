import type { OpenData } from "../events/openData.ts";
import type { View } from "../view/view.ts";
import { figure } from "./figure.ts";
import type { FigureRequest } from "./figureRequest.ts";

/** The figure of a view: the page and the command line both write this. */
export function viewFigure(
  opened: Pick<OpenData, "catalogue" | "query" | "interactions">,
  view: View,
  request: FigureRequest,
): string {
  const { catalogue } = opened;
  const picture = opened.query(view);
  const { selection } = view;
  const row =
    selection?.type === "interaction" ? catalogue.interactionIds.indexOf(selection.interaction) : -1;
  const [chosen] = row < 0 ? [] : opened.interactions([row]);
  const taking = new Set(chosen?.interaction.participants.map(({ actor }) => actor));
  const participants = catalogue.actors.flatMap(({ id }, at) => (taking.has(id) ? [at] : []));
  return figure({ catalogue, picture, view, request, participants });
}

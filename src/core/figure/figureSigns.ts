import { signLinePx } from "../drawing/crowd.ts";
import { chosenRows } from "../drawing/emphasis.ts";
import { pinDotPx, RING_GAP_PX, RING_PX, SIGN_LINE_PX, signOutline } from "../drawing/signOutline.ts";
import type { TieEnd } from "../drawing/tieCurve.ts";
import { counted } from "../view/words.ts";
import type { FigureContext } from "./figureInput.ts";
import type { FigureScene } from "./figureScene.ts";
import { type Attributes, element, lines, type Markup, NOTHING, part, rounded, words } from "./svgMarkup.ts";

/** All signs; each says in its title whom it stands for. */
export function figureSigns(context: FigureContext, network: FigureScene): Markup {
  const { theme } = context;
  const chosen = new Set(chosenRows(network.selected));
  const drawn = Array.from(network.signs, ([row, sign]) => {
    const isCold = network.emphasis !== null && !network.emphasis.actors.has(row);
    return element(
      "g",
      { id: `actor-${context.catalogue.actors[row]?.id}`, stroke: isCold ? theme.lineCold : undefined },
      element("title", {}, words(titleOf(row, context, network))),
      outlineShape(sign, 0, {}),
      network.pinned.has(row) ? pinDot(sign, isCold ? theme.lineCold : theme.ink) : NOTHING,
      chosen.has(row)
        ? outlineShape(sign, RING_GAP_PX, { fill: "none", stroke: theme.ink, "stroke-width": RING_PX })
        : NOTHING,
    );
  });
  const ink = { ...signInk(context), "stroke-width": signLinePx(network.signs.size) };
  return part("signs", "Actors", ink, lines(...drawn));
}

/** How signs are filled and outlined, in the network and in the legend. */
export function signInk({ theme }: Pick<FigureContext, "theme">): Attributes {
  return {
    fill: theme.fill,
    stroke: theme.line,
    "stroke-width": SIGN_LINE_PX,
    "stroke-linejoin": "round",
  };
}

function titleOf(row: number, { catalogue }: FigureContext, { scene }: FigureScene): string {
  const [actor, drawn] = [catalogue.actors[row], scene.actors.get(row)];
  const count = counted(drawn?.count ?? 0, { one: "interaction", many: "interactions" });
  return `${actor?.name}, ${actor?.type}: ${count}, ${counted(drawn?.partners ?? 0, { one: "tie", many: "ties" })}`;
}

function pinDot(sign: TieEnd, fill: string): Markup {
  return element("circle", { cx: sign.x, cy: sign.y, r: pinDotPx(sign), fill, stroke: "none" });
}

export function outlineShape(sign: TieEnd, growPx: number, attributes: Attributes): Markup {
  const outline = signOutline(sign, growPx);
  switch (outline.type) {
    case "rect": {
      const { x, y, width, height, corner } = outline;
      return element("rect", { x, y, width, height, rx: corner, ...attributes });
    }
    case "ellipse":
      return element("ellipse", {
        cx: outline.x,
        cy: outline.y,
        rx: outline.rx,
        ry: outline.ry,
        ...attributes,
      });
    case "polygon":
      return element("polygon", { points: outline.corners.map(rounded).join(" "), ...attributes });
  }
}

import { qrCode } from "../drawing/qrCode.ts";
import { dayInLongWords } from "../model/day.ts";
import { shortFingerprint } from "../model/fingerprint.ts";
import { counted as inWords, withCommas } from "../view/words.ts";
import type { FigureContext } from "./figureInput.ts";
import { hasAddress } from "./figureRequest.ts";
import { type Block, moved, paragraph, stacked } from "./figureText.ts";
import type { NetworkBlock } from "./networkBlock.ts";
import { sourcesInWords } from "./sourcesInWords.ts";
import { heldTogether } from "./textLines.ts";
import { element, lines, NOTHING, part } from "./svgMarkup.ts";

const GAP = 2;
const QR_GAP = 24;
const LEAST_WIDTH_BESIDE = 500;

/** A word that says what follows, and what follows. */
type Remark = readonly [lead: string, text: string];

/** Above this a code that small could not be read. */
const MOST_QR_CHARACTERS = 300;
/** Longer links stand whole in the file's description only. */
const MOST_LINK_CHARACTERS = 480;

/**
 * Where it comes from, how to read it, and where to see it: the small print, with the link as a QR
 * code beside it, or where that would leave little room beside the link alone.
 */
export function footBlock(context: FigureContext, network: NetworkBlock | null, width: number): Block {
  const code = qrBlock(context);
  const all = remarks(context, network);
  const beside = width < LEAST_WIDTH_BESIDE ? all.slice(-1) : all;
  const besideWidth = code === null ? width : width - code.height - QR_GAP;
  const right = stacked(
    beside.map((remark) => remarkBlock(remark, context, besideWidth)),
    GAP,
  );
  const row: Block = {
    height: Math.max(right.height, code?.height ?? 0),
    drawing: lines(right.drawing, code === null ? NOTHING : moved(width - code.height, 0, code.drawing)),
  };
  const above = all.slice(0, all.length - beside.length).map((remark) => remarkBlock(remark, context, width));
  const { height, drawing } = stacked([...above, row], GAP);
  return { height, drawing: part("foot", "Sources, method and link", {}, drawing) };
}

function remarkBlock([lead, text]: Remark, { shape, theme, measure }: FigureContext, width: number): Block {
  const runs = [
    { text: `${lead} `, weight: 600 as const },
    { text, weight: 400 as const },
  ];
  return paragraph({ runs, type: shape.foot, fill: theme.ink2 }, width, measure);
}

/** A square as high as it is wide; null where none is wanted or could be read. */
function qrBlock({ request, shape }: FigureContext): Block | null {
  const { link, qr } = request;
  if (!qr || !hasAddress(request) || link.length > MOST_QR_CHARACTERS) return null;
  const code = qrCode(link);
  if (code === null) return null;
  const scale = shape.qrSide / code.size;
  return {
    height: shape.qrSide,
    drawing: part(
      "qr",
      "QR code of the link",
      { transform: `scale(${scale.toFixed(4)})`, "shape-rendering": "crispEdges" },
      element("rect", { width: code.size, height: code.size, fill: "#ffffff" }),
      element("path", { d: code.path, fill: "#000000" }),
    ),
  };
}

function remarks(context: FigureContext, network: NetworkBlock | null): Remark[] {
  const { request, catalogue } = context;
  const { title, dataVersion, fingerprint, licence } = catalogue;
  const version = dataVersion.trim() === "" ? "" : `version ${dataVersion.trim()}, `;
  const data = `${title} (${version}fingerprint ${shortFingerprint(fingerprint)})`;
  return [
    ...(request.sources ? [["Sources.", sourcesInWords(context)] as const] : []),
    ["Reading.", readingInWords(context, network)],
    [
      "Data.",
      `${[data, licence.trim()]
        .filter((text) => text !== "")
        .join(". ")
        .replace(/\.$/, "")}.`,
    ],
    ["View.", `${linkInWords(request.link)} (${heldTogether(dayInLongWords(request.drawnOn))})`],
  ];
}

function linkInWords(link: string): string {
  if (link.length <= MOST_LINK_CHARACTERS) return link;
  const start = link.slice(0, 60);
  return `${start}… (the whole link, of ${withCommas(link.length)} characters, is in the description of this file)`;
}

/** What areas and places mean, and what of the picture is not drawn or not named. */
function readingInWords({ view }: FigureContext, block: NetworkBlock | null): string {
  const counted = view.sizedBy === "ties" ? "Areas count ties, line widths" : "Areas and line widths count";
  const sentences = [`${counted} interactions. Places keep groups apart and do not measure distance.`];
  if (block !== null) {
    const { scene, ties } = block.network;
    const tiesDrawn = ties.length + scene.fine.tiePlaces.length;
    const actorsDrawn = scene.actors.size + scene.fine.dots.length;
    const actors = (count: number): string => inWords(count, { one: "actor", many: "actors" });
    if (tiesDrawn < scene.tiesInPicture)
      sentences.push(
        `The strongest ${withCommas(tiesDrawn)} of ${withCommas(scene.tiesInPicture)} ties are drawn.`,
      );
    const fine = scene.fine.tiePlaces.length;
    if (fine > 0) {
      const dots = scene.fine.dots.length;
      const reached = dots > 0 ? `, dots are ${actors(dots)} with no other` : "";
      sentences.push(`Fine lines are the ${withCommas(fine)} weakest ties${reached}.`);
    }
    if (actorsDrawn < scene.actorsInPicture)
      sentences.push(
        `Of ${withCommas(scene.actorsInPicture)} actors the ${withCommas(actorsDrawn)} of those ties and the busiest are drawn.`,
      );
    if (block.beyond > 0) sentences.push(`${actors(block.beyond)} beyond the edges of this detail.`);
    if (block.unnamed > 0) sentences.push(`${actors(block.unnamed)} without a name for want of room.`);
  }
  return sentences.join(" ");
}

import type { LeftOut } from "../events/picture.ts";
import { summarise, summaryText } from "../view/summary.ts";
import { withCommas } from "../view/words.ts";
import type { FigureContext, FigureInput } from "./figureInput.ts";
import { type Block, moved, paragraph, plain, stacked } from "./figureText.ts";
import { heldTogether } from "./textLines.ts";
import { element, part } from "./svgMarkup.ts";

const GAP = 6;
/** A short stroke over the title, and from its top to the title. */
const BAR = { width: 34, height: 4, gap: 12 };
const MOST_REASONS = 3;

export interface MostLines {
  readonly note: number;
  readonly summary: number;
}

/** Title, what the view is about, and in one sentence what is shown and what is not. */
export function headBlock(context: FigureContext, width: number): Block {
  const { height, drawing } = stacked([titleBlock(context, width), standfirstBlock(context, width)], GAP);
  return { height, drawing: part("head", "Title and summary", {}, drawing) };
}

export function titleBlock({ heading, shape, theme, measure }: FigureContext, width: number): Block {
  const bar = element("rect", { width: BAR.width, height: BAR.height, fill: theme.ink });
  const lines = paragraph(
    { runs: plain(heading.title, 600), type: shape.title, fill: theme.ink, mostLines: 2 },
    width,
    measure,
  );
  return {
    height: lines.height + BAR.gap,
    drawing: element("g", { id: "title" }, bar, moved(0, BAR.gap, lines.drawing)),
  };
}

/** What the view is about, where it has a note, and what is shown; each in so many lines at most. */
export function standfirstBlock(
  context: FigureContext,
  width: number,
  most: MostLines = { note: 6, summary: 8 },
): Block {
  const { heading, shape, theme, measure } = context;
  const summary = heldTogether(figureSummary(context));
  const { height, drawing } = stacked(
    [
      paragraph(
        {
          runs: plain(heldTogether(heading.note)),
          type: shape.standfirst,
          fill: theme.ink,
          mostLines: most.note,
        },
        width,
        measure,
      ),
      paragraph(
        { runs: plain(summary), type: shape.summary, fill: theme.ink2, mostLines: most.summary },
        width,
        measure,
      ),
    ],
    GAP,
  );
  return { height, drawing: element("g", { id: "summary" }, drawing) };
}

/** The summary sentence, and a second one that says what was left out. */
export function figureSummary({ view, picture, catalogue }: FigureInput): string {
  const selected = selectedInWords({ view, catalogue });
  const sentences = [
    summaryText(summarise(view, picture, catalogue)),
    leftOutInWords(picture.leftOut),
    selected === null ? "" : `Selected: ${selected}.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** "Not shown: 166 interactions dated outside ..., 6 without a tie."; those of most interactions first. */
function leftOutInWords(leftOut: readonly LeftOut[]): string {
  const losses = leftOut.filter(({ what }) => what === "interactions").toSorted((a, b) => b.count - a.count);
  if (losses.length === 0) return "";
  const named = losses.slice(0, MOST_REASONS).map(({ count, reason }, at) => {
    const noun = at > 0 ? "" : count === 1 ? " interaction" : " interactions";
    return `${withCommas(count)}${noun} ${reason}`;
  });
  const rest = losses.slice(MOST_REASONS).reduce((sum, { count }) => sum + count, 0);
  return `Not shown: ${[...named, ...(rest > 0 ? [`${withCommas(rest)} for other reasons`] : [])].join("; ")}.`;
}

function selectedInWords({ view, catalogue }: Pick<FigureInput, "view" | "catalogue">): string | null {
  const { selection } = view;
  const name = (id: string): string => catalogue.actors.find((actor) => actor.id === id)?.name ?? id;
  switch (selection?.type) {
    case undefined:
      return null;
    case "actor":
      return name(selection.actor);
    case "tie":
      return `${name(selection.a)} and ${name(selection.b)}`;
    case "interaction":
      return "the participants of one interaction";
  }
}

import { viewCitation } from "../core/citation/viewCitation.ts";
import type { FigureRequest } from "../core/figure/figureRequest.ts";
import { viewFigure } from "../core/figure/viewFigure.ts";
import { exportText } from "../core/formats/exportText.ts";
import { localDay } from "../core/model/day.ts";
import { messageOf } from "../core/model/messageOf.ts";
import { asShort } from "../core/view/linkForms.ts";
import { isCitation } from "./arguments.ts";
import { figureFonts } from "./figureFonts.ts";
import { pageText } from "./pageText.ts";
import { queriedGraph } from "./queriedGraph.ts";
import { linkOf, pageIn, type Queried } from "./queried.ts";
import type { TextRead } from "./readTextFile.ts";

/** What `--format` writes, by its name; the rest are told apart below. */
const FILES = {
  csv: { type: "table", table: "interactions" },
  "actors-csv": { type: "table", table: "actors" },
  "ties-csv": { type: "table", table: "ties" },
  bibtex: { type: "sources", format: "bibtex" },
  ris: { type: "sources", format: "ris" },
  "csl-json": { type: "sources", format: "csl-json" },
} as const;

/** The result in its format. */
export async function queryText(queried: Queried): Promise<TextRead> {
  const { format, opened, picture, restored, result, raw } = queried;
  const { view } = restored;
  if (format === "json") return told(`${JSON.stringify(result, null, 2)}\n`);
  if (format === "graph") return graphText(queried);
  if (format === "page") return pageText(queried);
  const link = pageIn(queried.link) + (await asShort(linkOf(restored)));
  if (format === "svg") return told(viewFigure(opened, view, await figureRequest(queried, link)));
  if (isCitation(format)) {
    const accessed = queried.accessed ?? localDay(new Date());
    return told(viewCitation({ catalogue: opened.catalogue, picture, view, link, accessed }, format));
  }
  const file = FILES[format];
  const form = raw ? "raw" : "spreadsheet";
  return told(exportText(opened, view, file.type === "table" ? { ...file, form } : file));
}

/** A figure as the page makes it, where it knows no screen. */
async function figureRequest(
  { size = "page", theme = "light", drawn }: Queried,
  link: string,
): Promise<FigureRequest> {
  const drawnOn = drawn ?? localDay(new Date());
  const parts = { timeline: true, sources: true, qr: true };
  return { size, theme, ...parts, heading: null, frame: null, link, drawnOn, faces: await figureFonts() };
}

function graphText(queried: Queried): TextRead {
  try {
    return told(queriedGraph(queried).text);
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function told(text: string): TextRead {
  return { ok: true, text };
}

import { viewCitation } from "../core/citation/viewCitation.ts";
import type { Catalogue } from "../core/events/catalogue.ts";
import { openGraph } from "../core/events/openGraph.ts";
import type { FigureRequest } from "../core/figure/figureRequest.ts";
import { viewFigure } from "../core/figure/viewFigure.ts";
import { exportText } from "../core/formats/exportText.ts";
import { withPositions } from "../core/layout/withPositions.ts";
import { localDay } from "../core/model/day.ts";
import { problemText } from "../core/model/problem.ts";
import { encodeShareLink } from "../core/view/encode.ts";
import { asPrivate, asShort } from "../core/view/linkForms.ts";
import { plainLink } from "../core/view/plainLink.ts";
import { type RestoredLink, restoreView } from "../core/view/restore.ts";
import { LINK_VERSION, VERSION_NAME } from "../core/view/version.ts";
import { type Arguments, isCitation } from "./arguments.ts";
import { figureFonts } from "./figureFonts.ts";
import { type QueryResult, queryResult } from "./queryResult.ts";
import { readGraphFile } from "./readGraphFile.ts";
import type { Terminal } from "./terminal.ts";

/** What `--format` writes, by its name; the rest are citations of the view. */
const FILES = {
  csv: { type: "table", table: "interactions" },
  "actors-csv": { type: "table", table: "actors" },
  "ties-csv": { type: "table", table: "ties" },
  bibtex: { type: "sources", format: "bibtex" },
  ris: { type: "sources", format: "ris" },
  "csl-json": { type: "sources", format: "csl-json" },
} as const;

/**
 * What a link shows of a graph file, by the engine and the codec of the explorer. A link that could
 * not be restored whole, and a file with records set aside, still give a result, with notices.
 * Resolves to 1 only where there is no result.
 */
export async function query(
  file: string,
  link: string,
  options: Omit<Arguments, "values">,
  terminal: Terminal,
): Promise<0 | 1> {
  const { format = "json", raw, accessed } = options;
  const read = await readGraphFile(file);
  if (!read.ok) {
    for (const problem of read.problems) terminal.err(`${problemText(problem)}\n`);
    return 1;
  }
  const opened = openGraph(format === "svg" ? withPositions(read.graph) : read.graph);
  const restored = await viewOf(link, opened.catalogue);
  const { view, notices } = restored;
  const picture = opened.query(view);
  const result = queryResult(opened, picture, [...notices, ...read.problems.map(problemText)]);
  if (format === "json") {
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  }
  if (isCitation(format)) {
    const cited = { catalogue: opened.catalogue, picture, view, link: await linkTo(link, restored) };
    terminal.out(viewCitation({ ...cited, accessed: accessed ?? localDay(new Date()) }, format));
  } else if (format === "svg") {
    terminal.out(viewFigure(opened, view, await figureRequest(options, await linkTo(link, restored))));
  } else {
    const file = FILES[format];
    const form = raw ? "raw" : "spreadsheet";
    terminal.out(exportText(opened, view, file.type === "table" ? { ...file, form } : file));
  }
  tellBeside(result, terminal);
  return 0;
}

/** A figure as the page makes it, where it knows no screen. */
async function figureRequest(
  { size = "page", theme = "light", drawn }: Omit<Arguments, "values">,
  link: string,
): Promise<FigureRequest> {
  const drawnOn = drawn ?? localDay(new Date());
  const parts = { timeline: true, sources: true, qr: true };
  return { size, theme, ...parts, frame: null, link, drawnOn, faces: await figureFonts() };
}

/** Unlike a bare address, which is the opening view, an empty link means no filter. */
async function viewOf(address: string, catalogue: Catalogue): Promise<RestoredLink> {
  const { link, notices } = await plainLink(/^\s*[?#]*\s*$/.test(address) ? NO_FILTER : address);
  const restored = restoreView(link, catalogue);
  return { ...restored, notices: [...notices, ...restored.notices] };
}

const NO_FILTER = `?${VERSION_NAME}=${LINK_VERSION}`;

/** The link as the page shares it, on the page that was given; without a page, what stands after its address. */
async function linkTo(given: string, { view, private: isPrivate }: RestoredLink): Promise<string> {
  const [page = ""] = given.trim().split(/[?#]/);
  const link = encodeShareLink({ ...view, chrome: "full" });
  return page + (await asShort(isPrivate ? asPrivate(link) : link));
}

/** The file alone goes where results go, so that it can be opened as it is; the rest is told beside it. */
function tellBeside({ totals, leftOut, notices }: QueryResult, terminal: Terminal): void {
  terminal.err(`${totals.interactions.shown} of ${totals.interactions.all} interactions\n`);
  for (const { reason, count } of leftOut) terminal.err(`left out: ${count} ${reason}\n`);
  for (const notice of notices) terminal.err(`${notice}\n`);
}

import type { Catalogue } from "../core/events/catalogue.ts";
import { type OpenGraph, openGraph } from "../core/events/openGraph.ts";
import type { Picture } from "../core/events/picture.ts";
import { interactionsCsv } from "../core/formats/interactionsCsv.ts";
import { problemText } from "../core/model/problem.ts";
import { plainLink } from "../core/view/plainLink.ts";
import { restoreView } from "../core/view/restore.ts";
import { EMPTY_VIEW, type View } from "../core/view/view.ts";
import type { Format } from "./arguments.ts";
import { type QueryResult, queryResult } from "./queryResult.ts";
import { readGraphFile } from "./readGraphFile.ts";
import type { Terminal } from "./terminal.ts";

/**
 * What a link shows of a graph file, by the engine and the codec of the explorer. A link that could
 * not be restored whole, and a file with records set aside, still give a result, with notices.
 * Resolves to 1 only where there is no result.
 */
export async function query(file: string, link: string, format: Format, terminal: Terminal): Promise<0 | 1> {
  const read = await readGraphFile(file);
  if (!read.ok) {
    for (const problem of read.problems) terminal.err(`${problemText(problem)}\n`);
    return 1;
  }
  const opened = openGraph(read.graph);
  const { view, notices } = await viewOf(link, opened.catalogue);
  const picture = opened.query(view);
  const result = queryResult(opened, picture, [...notices, ...read.problems.map(problemText)]);
  if (format === "json") terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  else writeCsv(opened, picture, result, terminal);
  return 0;
}

/** Unlike a bare address, which is the opening view, an empty link means no filter. */
async function viewOf(
  address: string,
  catalogue: Catalogue,
): Promise<{ readonly view: View; readonly notices: readonly string[] }> {
  if (/^\s*[?#]*\s*$/.test(address)) return { view: EMPTY_VIEW, notices: [] };
  const { link, notices } = await plainLink(address);
  const restored = restoreView(link, catalogue);
  return { view: restored.view, notices: [...notices, ...restored.notices] };
}

/** The table alone goes where results go, so that a spreadsheet can open it; the rest is told beside it. */
function writeCsv(
  opened: OpenGraph,
  picture: Picture,
  { totals, leftOut, notices }: QueryResult,
  terminal: Terminal,
): void {
  terminal.out(interactionsCsv(opened.interactions([...picture.interactions]), opened.catalogue.codebook));
  terminal.err(`${totals.interactions.shown} of ${totals.interactions.all} interactions\n`);
  for (const { reason, count } of leftOut) terminal.err(`left out: ${count} ${reason}\n`);
  for (const notice of notices) terminal.err(`${notice}\n`);
}

import type { Catalogue } from "../core/events/catalogue.ts";
import { openGraph } from "../core/events/openGraph.ts";
import { type TableName, tableText } from "../core/formats/tableText.ts";
import { problemText } from "../core/model/problem.ts";
import { plainLink } from "../core/view/plainLink.ts";
import { restoreView } from "../core/view/restore.ts";
import { EMPTY_VIEW, type View } from "../core/view/view.ts";
import type { Arguments, Format } from "./arguments.ts";
import { type QueryResult, queryResult } from "./queryResult.ts";
import { readGraphFile } from "./readGraphFile.ts";
import type { Terminal } from "./terminal.ts";

const TABLE_OF: Readonly<Record<Exclude<Format, "json">, TableName>> = {
  csv: "interactions",
  "actors-csv": "actors",
  "ties-csv": "ties",
};

/**
 * What a link shows of a graph file, by the engine and the codec of the explorer. A link that could
 * not be restored whole, and a file with records set aside, still give a result, with notices.
 * Resolves to 1 only where there is no result.
 */
export async function query(
  file: string,
  link: string,
  { format = "json", raw }: Pick<Arguments, "format" | "raw">,
  terminal: Terminal,
): Promise<0 | 1> {
  const read = await readGraphFile(file);
  if (!read.ok) {
    for (const problem of read.problems) terminal.err(`${problemText(problem)}\n`);
    return 1;
  }
  const opened = openGraph(read.graph);
  const { view, notices } = await viewOf(link, opened.catalogue);
  const result = queryResult(opened, opened.query(view), [...notices, ...read.problems.map(problemText)]);
  if (format === "json") {
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  }
  terminal.out(tableText(opened, view, TABLE_OF[format], raw ? "raw" : "spreadsheet"));
  tellBeside(result, terminal);
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

/** The file alone goes where results go, so that it can be opened as it is; the rest is told beside it. */
function tellBeside({ totals, leftOut, notices }: QueryResult, terminal: Terminal): void {
  terminal.err(`${totals.interactions.shown} of ${totals.interactions.all} interactions\n`);
  for (const { reason, count } of leftOut) terminal.err(`left out: ${count} ${reason}\n`);
  for (const notice of notices) terminal.err(`${notice}\n`);
}

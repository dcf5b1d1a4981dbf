import { writeFile } from "node:fs/promises";
import { quoted } from "../core/model/wording.ts";
import { plainLink } from "../core/view/plainLink.ts";
import { type RestoredLink, restoreView } from "../core/view/restore.ts";
import { LINK_VERSION, VERSION_NAME } from "../core/view/version.ts";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Arguments } from "./arguments.ts";
import { openDataFile } from "./openDataFile.ts";
import { type QueryResult, queryResult } from "./queryResult.ts";
import { queryText } from "./queryText.ts";
import { reasonOf } from "./readTextFile.ts";
import { faulty, type Terminal } from "./terminal.ts";

/**
 * What a link shows of a graph file or a packed data set, by the engine and the codec of the
 * explorer. A link that could not be restored whole, and a file with records set aside, still give a result, with notices.
 * Resolves to 1 only where there is no result.
 */
export async function query(
  file: string,
  link: string,
  options: Omit<Arguments, "values">,
  terminal: Terminal,
): Promise<0 | 1> {
  const { format = "json" } = options;
  const read = await openDataFile(file, { laidOut: format === "svg" });
  if (!read.ok) {
    for (const fault of read.faults) terminal.err(`${fault}\n`);
    return 1;
  }
  const opened = read.data;
  const restored = await viewOf(link, opened.catalogue);
  const picture = opened.query(restored.view);
  const result = queryResult(opened, picture, [...restored.notices, ...read.remarks]);
  const text = await queryText({ ...options, format, opened, picture, link, restored, result });
  if (!text.ok) return faulty(text.message, terminal);
  if (!(await written(text.text, options.out, terminal))) return 1;
  if (format !== "json") tellBeside(result, terminal);
  return 0;
}

/** Unlike a bare address, which is the opening view, an empty link means no filter. */
async function viewOf(address: string, catalogue: Catalogue): Promise<RestoredLink> {
  const { link, notices } = await plainLink(/^\s*[?#]*\s*$/.test(address) ? NO_FILTER : address);
  const restored = restoreView(link, catalogue);
  return { ...restored, notices: [...notices, ...restored.notices] };
}

const NO_FILTER = `?${VERSION_NAME}=${LINK_VERSION}`;

/** Into the file, or where results go; false, and told, where the file cannot be written. */
async function written(text: string, out: string | undefined, terminal: Terminal): Promise<boolean> {
  if (out === undefined) {
    terminal.out(text);
    return true;
  }
  try {
    await writeFile(out, text);
    return true;
  } catch (error) {
    terminal.err(`The file ${quoted(out)} cannot be written: ${reasonOf(error)}.\n`);
    return false;
  }
}

/** The file alone goes where results go, so that it can be opened as it is; the rest is told beside it. */
function tellBeside({ totals, leftOut, notices }: QueryResult, terminal: Terminal): void {
  terminal.err(`${totals.interactions.shown} of ${totals.interactions.all} interactions\n`);
  for (const { reason, count } of leftOut) terminal.err(`left out: ${count} ${reason}\n`);
  for (const notice of notices) terminal.err(`${notice}\n`);
}

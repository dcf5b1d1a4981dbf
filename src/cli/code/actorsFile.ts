import { type ActorTable, joinTables } from "../../core/coding/tables/actorTable.ts";
import { parseActorTable } from "../../core/coding/tables/parseActorTable.ts";
import { shippedTable } from "../../core/coding/tables/shippedTable.ts";
import { MAX_FILE_BYTES, tooLarge } from "../../core/formats/fileSize.ts";
import { jsonFault, placeInWords } from "../../core/formats/jsonFault.ts";
import { problemText } from "../../core/model/problem.ts";
import { quoted } from "../../core/model/wording.ts";
import { readTextFile } from "../readTextFile.ts";

const LIMITS = {
  mostBytes: MAX_FILE_BYTES,
  tooLarge,
  notText: "The file of actors is not text in UTF-8; expected a list of actors in JSON.",
  keepMark: false,
};

export interface ActorsRead {
  readonly table: ActorTable;
  /** What of the file did not hold and was left out. */
  readonly remarks: readonly string[];
}

/**
 * The shipped actors, and those of a file: a list of actors in JSON, or a graph file. Rejects with an
 * Error where nothing can be read of it.
 */
export async function readActors(file: string | undefined): Promise<ActorsRead> {
  const shipped = shippedTable();
  if (file === undefined) return { table: shipped, remarks: [] };
  const read = await readTextFile(file, LIMITS);
  if (!read.ok) throw new Error(read.message);
  const { table, problems } = parseActorTable(parsedJson(file, read.text));
  const remarks = problems.map((problem) => `${file}: ${problemText(problem)}`);
  const count = table.states.length + table.bodies.length + table.people.length;
  if (count === 0) throw new Error(remarks[0] ?? `${quoted(file)} lists no actors; expected at least one`);
  return { table: joinTables(shipped, table), remarks };
}

function parsedJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    const fault = jsonFault(json);
    const found = fault === undefined ? "" : `: ${fault.found} at ${placeInWords(json, fault.offset)}`;
    throw new Error(`${quoted(file)} is not JSON${found}; expected a list of actors`);
  }
}

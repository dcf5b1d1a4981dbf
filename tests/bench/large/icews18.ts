import { createReadStream, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { EventData } from "../../../src/core/eventData/eventData.ts";
import { importEvents } from "../../../src/core/eventData/readers/importEvents.ts";

const FILES = ["ICEWS18.zip", "entity2id.txt", "relation2id.txt"];

/** ICEWS18 where DEMARCHE_SHARED names the folder that has it. */
export async function icews18(): Promise<EventData | undefined> {
  const shared = process.env["DEMARCHE_SHARED"];
  if (shared === undefined) return undefined;
  const paths = FILES.map((name) => join(shared, "corpora/icews18", name));
  const result = await importEvents(
    paths.map((path) => ({
      name: basename(path),
      size: statSync(path).size,
      chunks: (): AsyncIterable<Uint8Array> => createReadStream(path),
    })),
  );
  if (!result.ok) throw new Error(result.message);
  return result.data;
}

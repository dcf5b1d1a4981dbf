import type { EventData } from "../../../src/core/eventData/eventData.ts";
import { importEvents } from "../../../src/core/eventData/readers/importEvents.ts";
import { fileAt, icews18Paths } from "./textFiles.ts";

/** ICEWS18 where DEMARCHE_SHARED names the folder that has it. */
export async function icews18(): Promise<EventData | undefined> {
  const paths = icews18Paths();
  if (paths === undefined) return undefined;
  const result = await importEvents(paths.map(fileAt));
  if (!result.ok) throw new Error(result.message);
  return result.data;
}

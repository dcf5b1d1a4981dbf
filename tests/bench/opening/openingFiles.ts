import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { importEvents } from "../../../src/core/eventData/readers/importEvents.ts";
import { fileAt, icews18Paths, writeSyntheticFiles } from "../large/textFiles.ts";

const SEED = 18;

/** Half a million events on the disk, as text and packed: ICEWS18, or made ones of its shape. */
export interface OpeningFiles {
  readonly name: string;
  /** Paths. */
  readonly text: readonly string[];
  readonly packed: string;
}

/** What is made is written into the folder. */
export async function openingFiles(folder: string): Promise<OpeningFiles> {
  const icews18 = icews18Paths();
  const text = icews18 ?? writeSyntheticFiles(folder, 1, SEED);
  const imported = await importEvents(text.map(fileAt));
  if (!imported.ok) throw new Error(imported.message);
  const packed = join(folder, "events.demarche");
  writeFileSync(packed, imported.packed);
  return { name: icews18 === undefined ? `made events, seed ${SEED}` : "ICEWS18", text, packed };
}

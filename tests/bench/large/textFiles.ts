import { closeSync, createReadStream, openSync, statSync, writeFileSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import { CAMEO_CODES } from "../../../src/core/eventData/cameo/cameoCode.ts";
import { OUR_CODEBOOK } from "../../../src/core/eventData/cameo/ourKind.ts";
import type { InputFile } from "../../../src/core/eventData/readers/inputFile.ts";
import { ICEWS18_SHAPE, icews18Chunks, syntheticColumns } from "../syntheticEvents.ts";

/** Paths of the files of ICEWS18 as they are handed out, zipped, where DEMARCHE_SHARED names the folder that has them. */
export function icews18Paths(): readonly string[] | undefined {
  const shared = process.env["DEMARCHE_SHARED"];
  if (shared === undefined) return undefined;
  return ["ICEWS18.zip", "entity2id.txt", "relation2id.txt"].map((name) =>
    join(shared, "corpora/icews18", name),
  );
}

/** Writes made events as the files of ICEWS18, so many times its size; their paths. */
export function writeSyntheticFiles(folder: string, times: number, seed: number): readonly string[] {
  const paths = ["train.txt", "entity2id.txt", "relation2id.txt"].map((name) => join(folder, name));
  const [train = "", entities = "", relations = ""] = paths;
  const file = openSync(train, "w");
  const shape = { ...ICEWS18_SHAPE, events: ICEWS18_SHAPE.events * times, seed };
  for (const chunk of icews18Chunks(syntheticColumns(shape))) writeSync(file, chunk);
  closeSync(file);
  const names = Array.from({ length: shape.actors }, (_, actor) => `Actor ${actor + 1}\t${actor}\n`);
  writeFileSync(entities, names.join(""));
  const texts = CAMEO_CODES.filter(({ code }) => code.length === 3).slice(0, OUR_CODEBOOK.kinds.length);
  writeFileSync(relations, texts.map(({ label }, relation) => `${label}\t${relation}\n`).join(""));
  return paths;
}

/** A file on the disk, as the command line reads it. */
export function fileAt(path: string): InputFile {
  const chunks = (): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 1 << 20 });
  return { name: basename(path), size: statSync(path).size, chunks };
}

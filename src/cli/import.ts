import { createReadStream } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { eventCounts, eventRemarks, setAsideInWords } from "../core/eventData/countsInWords.ts";
import { pack } from "../core/eventData/packed/pack.ts";
import { importEvents } from "../core/eventData/readers/importEvents.ts";
import type { InputFile } from "../core/eventData/readers/inputFile.ts";
import { quoted } from "../core/model/wording.ts";
import { slugOf } from "../core/model/slug.ts";
import { listed } from "../core/view/words.ts";
import { readImportArguments } from "./import/importArguments.ts";
import { reasonOf } from "./readTextFile.ts";
import { faulty, type Terminal } from "./terminal.ts";

const CHUNK_BYTES = 1 << 20;

/**
 * Reads the files of a data set of events and writes them as one packed file. Prints what it holds
 * and, beside it, what was set aside and why. Resolves to 1, with a message and nothing written,
 * where there is nothing to write.
 */
export async function importCommand(given: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const read = readImportArguments(given);
  if (!read.ok) return faulty(`import: ${read.message}`, terminal);
  const { files, out, title } = read.arguments;
  try {
    const result = await importEvents(await Promise.all(files.map(inputFile)));
    if (!result.ok) return faulty(result.message, terminal);
    const { data, examples, ignored } = result;
    const titled =
      title === undefined ? data : { ...data, about: { ...data.about, title, id: slugOf(title, "events") } };
    await writeWhole(out, title === undefined ? result.packed : pack(titled).bytes);
    terminal.out(`${eventCounts(data)}\n`);
    for (const line of [...eventRemarks(data), ...setAsideInWords(data, examples)]) terminal.err(`${line}\n`);
    if (ignored.length > 0) terminal.err(`not read: ${listed(ignored, "and")}\n`);
    return 0;
  } catch (error) {
    if (error instanceof FileFault) return faulty(error.message, terminal);
    throw error;
  }
}

class FileFault extends Error {}

async function inputFile(path: string): Promise<InputFile> {
  const { size } = await told(path, "read", () => stat(path));
  return { name: basename(path), size, chunks: () => chunksOf(path) };
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    for (;;) {
      const next = await told(path, "read", () => chunks.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    stream.destroy();
  }
}

/** Beside its place first, so that an interrupted import leaves what was there. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.part`;
  await told(path, "written", async () => {
    try {
      await writeFile(beside, bytes);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  });
}

async function told<Value>(
  path: string,
  done: "read" | "written",
  act: () => Promise<Value>,
): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw new FileFault(`The file ${quoted(path)} cannot be ${done}: ${reasonOf(error)}.`);
  }
}

import { looksLikeEvents, LOOKED_AT_BYTES } from "../core/eventData/looksLikeEvents.ts";
import { startCorpusWorker } from "../corpus/workerCorpus.ts";
import type { Explorer } from "../store/explorer.ts";
import type { StartImport } from "../store/importing.ts";
import type { OpenBytes } from "../store/wantedData.ts";
import { readFile } from "../store/readFile.ts";

/**
 * Opens what was chosen or dropped: a graph or view file, or the files of one data set of events.
 * The open data stay until the new ones are good.
 */
export async function openChosenFiles(explorer: Explorer, files: readonly File[]): Promise<void> {
  const [first, ...others] = files;
  if (first === undefined) return;
  const areEvents = await Promise.all(files.map(isOfEvents));
  if (!areEvents.includes(true)) return explorer.actions.openFile(first.name, readFile(first), openInWorker);
  const name = others.length === 0 ? first.name : `${first.name} and ${others.length} more`;
  return explorer.actions.importFiles(name, importInWorker(files));
}

/** A graph or view file by its name is not looked into. */
const OF_JSON = /\.json$/i;

/** False also where the file cannot be read: whoever reads it whole says why. */
async function isOfEvents(file: File): Promise<boolean> {
  if (OF_JSON.test(file.name)) return false;
  try {
    return looksLikeEvents(new Uint8Array(await file.slice(0, LOOKED_AT_BYTES).arrayBuffer()));
  } catch {
    return false;
  }
}

/** Opens each file in a worker of its own, which ends with its data. */
export const openInWorker: OpenBytes = async (bytes) => {
  const worker = startCorpusWorker();
  const opened = await worker.open(bytes);
  if (!opened.ok) worker.close();
  return opened;
};

function importInWorker(files: readonly File[]): StartImport {
  return (onProgress) => {
    const worker = startCorpusWorker();
    const opened = worker.import(files, onProgress).then((result) => {
      if (!result.ok) worker.close();
      return result;
    });
    return { opened, stop: () => worker.close() };
  };
}

import { startCorpusWorker } from "../corpus/workerCorpus.ts";
import type { Explorer } from "../store/explorer.ts";
import type { OpenBytes } from "../store/wantedData.ts";
import { readFile } from "../store/readFile.ts";

/** Opens a chosen or dropped file; the open data stay until the new ones are good. */
export function openChosenFile(explorer: Explorer, file: File): void {
  void explorer.actions.openFile(file.name, readFile(file), openInWorker);
}

/** Opens each file in a worker of its own, which ends with its data. */
export const openInWorker: OpenBytes = async (bytes) => {
  const worker = startCorpusWorker();
  const opened = await worker.open(bytes);
  if (!opened.ok) worker.close();
  return opened;
};

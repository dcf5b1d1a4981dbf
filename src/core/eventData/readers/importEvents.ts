import { eventDataOf } from "../collect/eventDataOf.ts";
import { TooManyEvents } from "../collect/eventRows.ts";
import { SetAsideLines } from "../collect/setAsideLines.ts";
import { type EventData, type EventFile, rowOfFile } from "../eventData.ts";
import { pack } from "../packed/pack.ts";
import { inOrder } from "../../model/inOrder.ts";
import { quoted } from "../../model/wording.ts";
import { FileReading, ImportFault, type ImportState } from "./fileReading.ts";
import type { InputFile } from "./inputFile.ts";

export interface ImportOptions {
  /** Bytes read of all that there are, after each chunk. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked after each chunk: true ends the import. */
  readonly isStopped?: () => boolean;
  /** False for whoever gives the actors their places later; the packed file then has none. */
  readonly laysOut?: boolean;
}

/** A line that gave no event, as an example of its reason; `line` counts from 1. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export type Imported =
  | {
      readonly ok: true;
      readonly data: EventData;
      /** The packed file of the data. */
      readonly packed: Uint8Array<ArrayBuffer>;
      /** A few of each reason. */
      readonly examples: readonly Example[];
      /** Files in zips that hold nothing of the data set. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly stopped: boolean; readonly message: string };

/**
 * Reads the files of one data set, ICEWS18, ICEWS or GDELT 2.0, plain or zipped, a chunk at a time.
 * The order in which they are given does not matter. Lines that give no event are set aside and
 * counted; what keeps all from being read is told in a sentence. Rejects only where a file does.
 */
export async function importEvents(
  files: readonly InputFile[],
  options: ImportOptions = {},
): Promise<Imported> {
  const setAside = new SetAsideLines();
  const state: ImportState = { setAside, files: [], ignored: [], nextRow: 0, reading: undefined };
  try {
    const isWhole = await readAll(files, state, options);
    return isWhole ? imported(state, options.laysOut ?? true) : refused("The import was stopped.", true);
  } catch (error) {
    if (error instanceof ImportFault || error instanceof TooManyEvents) return refused(error.message);
    throw error;
  }
}

/** False where it was stopped. */
async function readAll(
  files: readonly InputFile[],
  state: ImportState,
  options: ImportOptions,
): Promise<boolean> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const file of files.toSorted((a, b) => inOrder(a.name, b.name))) {
    const reading = new FileReading(file.name, state);
    for await (const chunk of file.chunks()) {
      reading.push(chunk);
      done += chunk.length;
      options.onProgress?.(done, total);
      if (options.isStopped?.() === true) return false;
    }
    reading.end();
  }
  return true;
}

function imported({ reading, files, setAside, ignored }: ImportState, laysOut: boolean): Imported {
  if (reading === undefined) return refused("There are no events in these files.");
  const collected = reading.reader.finish();
  if (typeof collected === "string") return refused(collected);
  if (collected.rows.count === 0) return refused(noEvents(setAside));
  const unprinted = eventDataOf(collected, files, setAside.totals(), laysOut);
  const { bytes, fingerprint } = pack(unprinted);
  const data: EventData = { ...unprinted, about: { ...unprinted.about, fingerprint } };
  return { ok: true, data, packed: bytes, examples: examplesOf(setAside, files), ignored };
}

function examplesOf({ examples }: SetAsideLines, files: readonly EventFile[]): readonly Example[] {
  return examples.map(({ row, reason }) => ({ ...rowOfFile(files, row), reason }));
}

function noEvents(setAside: SetAsideLines): string {
  const [most] = setAside.totals();
  return most === undefined
    ? "There are no events in these files."
    : `No event could be read: of ${most.count} lines, ${quoted(most.reason)}.`;
}

function refused(message: string, stopped = false): Imported {
  return { ok: false, stopped, message };
}

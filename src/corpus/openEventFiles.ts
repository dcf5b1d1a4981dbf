import { eventCounts, eventRemarks, setAsideInWords } from "../core/eventData/countsInWords.ts";
import type { EventData } from "../core/eventData/eventData.ts";
import { eventLayoutStages, eventPositions } from "../core/eventData/layout/eventPositions.ts";
import { type OpenEvents, openEvents } from "../core/eventData/openEvents.ts";
import { isPacked, PREFIX_BYTES } from "../core/eventData/packed/sections.ts";
import { unpack } from "../core/eventData/packed/unpack.ts";
import { type Example, importEvents } from "../core/eventData/readers/importEvents.ts";
import type { InputFile } from "../core/eventData/readers/inputFile.ts";
import type { LayoutStage } from "../core/layout/large/layoutLarge.ts";
import type { OpenData } from "../core/events/openData.ts";
import type { ImportProgress, Opened } from "./messages.ts";

/** Data sets of events, opened in the worker; loaded with the first of them. */
export interface OpenedEvents {
  readonly answer: Opened;
  /** Undefined where nothing could be opened. */
  readonly data?: OpenData;
  /**
   * The rest of the layout, where the places in the answer are a sketch: it yields now and then, so
   * that questions can be answered meanwhile, and gives x and y of each actor at its end.
   */
  readonly layout?: Generator<undefined, Int32Array>;
}

/** Up to so many actors are laid out before anything is shown: it takes no time that could be felt. */
const LAID_OUT_AT_ONCE = 2_000;

const PROGRESS_EVERY_MS = 100;
const CHUNK_BYTES = 1 << 18;

/** The bytes of a packed data set. */
export function openPacked(bytes: Uint8Array): OpenedEvents {
  const unpacked = unpack(bytes);
  return unpacked.ok ? opened(unpacked.data, []) : refused(unpacked.message);
}

/** Files that the person chose: one packed data set, or the text files of one. */
export async function openEventFiles(
  files: readonly File[],
  onProgress: (progress: ImportProgress) => void,
): Promise<OpenedEvents> {
  const [first] = files;
  if (files.length === 1 && first !== undefined && isPacked(await headOf(first)))
    return openPacked(new Uint8Array(await first.arrayBuffer()));
  const result = await importEvents(files.map(inputFile), {
    onProgress: nowAndThen(onProgress),
    laysOut: false,
  });
  return result.ok ? opened(result.data, result.examples) : refused(result.message);
}

function opened(data: EventData, examples: readonly Example[]): OpenedEvents {
  const { about, codebook, actors, sourceName, files, row } = data;
  const { positions, stages } = placesOf(data);
  const open = openEvents({ ...data, positions });
  const columns = { about, codebook, actors, sourceName, files, row, positions };
  return {
    data: open,
    ...(stages === null ? {} : { layout: restOfLayout(open, stages) }),
    answer: {
      ok: true,
      catalogue: { form: "columns", columns },
      isSketch: stages !== null,
      orders: open.order !== null,
      remarks: [eventCounts(data), ...eventRemarks(data)],
      problems: setAsideInWords(data, examples).map((message) => ({
        path: "",
        message,
        effect: "set aside",
      })),
    },
  };
}

interface EventPlaces {
  readonly positions: Int32Array;
  /** What follows a sketch. */
  readonly stages: Generator<LayoutStage, void> | null;
}

function placesOf(data: EventData): EventPlaces {
  if (data.positions !== undefined) return { positions: data.positions, stages: null };
  if (data.actors.id.length <= LAID_OUT_AT_ONCE) return { positions: eventPositions(data), stages: null };
  const stages = eventLayoutStages(data);
  const { value: first } = stages.next();
  if (first === undefined) throw new Error("a layout has no stages; expected at least one");
  return { positions: first.sketch(), stages };
}

function* restOfLayout(
  open: OpenEvents,
  stages: Generator<LayoutStage, void>,
): Generator<undefined, Int32Array> {
  let last: LayoutStage | undefined;
  for (const stage of stages) {
    last = stage;
    yield;
  }
  if (last === undefined) throw new Error("a layout has one stage; expected more");
  const positions = last.positions();
  open.layOut(positions);
  return positions;
}

function refused(message: string): OpenedEvents {
  return { answer: { ok: false, problems: [{ path: "", message, effect: "refused" }] } };
}

async function headOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, PREFIX_BYTES).arrayBuffer());
}

function inputFile(file: File): InputFile {
  return { name: file.name, size: file.size, chunks: () => chunksOf(file) };
}

/** By slices, since not every browser lets a stream be walked through. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += CHUNK_BYTES)
    yield new Uint8Array(await file.slice(from, from + CHUNK_BYTES).arrayBuffer());
}

function nowAndThen(tell: (progress: ImportProgress) => void): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - last < PROGRESS_EVERY_MS) return;
    last = now;
    tell({ done, total });
  };
}

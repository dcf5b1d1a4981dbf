import { openEvents } from "../core/eventData/openEvents.ts";
import { eventPositions } from "../core/eventData/layout/eventPositions.ts";
import type { Unpacked } from "../core/eventData/packed/unpack.ts";
import { withPositions } from "../core/layout/withPositions.ts";
import { setAsideInWords } from "../core/eventData/countsInWords.ts";
import type { OpenData } from "../core/events/openData.ts";
import { openGraph } from "../core/events/openGraph.ts";
import { problemText } from "../core/model/problem.ts";
import { readGraphFile } from "./readGraphFile.ts";
import { readPackedFile } from "./readPackedFile.ts";

export type OpenedDataFile =
  /** `remarks`: what was set aside or kept, a sentence each. */
  | { readonly ok: true; readonly data: OpenData; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** A graph file or a packed data set, by its path; with a position for every actor where one is to be drawn. */
export async function openDataFile(
  path: string,
  { laidOut }: { readonly laidOut: boolean },
): Promise<OpenedDataFile> {
  const packed = await readPackedFile(path);
  if (packed !== undefined) return openedEvents(packed, laidOut);
  const read = await readGraphFile(path);
  const remarks = read.problems.map(problemText);
  if (!read.ok) return { ok: false, faults: remarks };
  return { ok: true, data: openGraph(laidOut ? withPositions(read.graph) : read.graph), remarks };
}

function openedEvents(packed: Unpacked, laidOut: boolean): OpenedDataFile {
  if (!packed.ok) return { ok: false, faults: [packed.message] };
  const { data } = packed;
  const positions = data.positions ?? (laidOut ? eventPositions(data) : undefined);
  return { ok: true, data: openEvents({ ...data, positions }), remarks: setAsideInWords(data, []) };
}

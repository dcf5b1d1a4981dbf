import type { CatalogueColumns } from "../core/eventData/eventCatalogue.ts";
import { openEvents } from "../core/eventData/openEvents.ts";
import { unpack } from "../core/eventData/packed/unpack.ts";
import type { OpenData } from "../core/events/openData.ts";

export type OpenedEvents =
  | { readonly ok: true; readonly corpus: OpenData; readonly columns: CatalogueColumns }
  | { readonly ok: false; readonly message: string };

/** The data of a packed file, and of them what the page makes its catalogue from. */
export function openPackedEvents(bytes: Uint8Array): OpenedEvents {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const { about, codebook, actors, sourceName, files, row, positions } = unpacked.data;
  const columns = { about, codebook, actors, sourceName, files, row, positions };
  return { ok: true, corpus: openEvents(unpacked.data), columns };
}

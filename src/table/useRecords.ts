import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import { createRecordStore, type LoadInteractions, type RecordStore } from "./recordStore.ts";
import { MOST_SORTED } from "./sheet.ts";

/**
 * The records behind the rows: those of the picture are fetched beforehand where they are not too
 * many, and all others of a small data set after them, so that moving the window shows no gap.
 */
export function useRecords(
  load: LoadInteractions,
  { interactionIds }: Pick<Catalogue, "interactionIds">,
  { interactions }: Pick<Picture, "interactions">,
): { readonly records: RecordStore; readonly version: number } {
  const records = useMemo(() => createRecordStore(load), [load]);
  const version = useSyncExternalStore(records.subscribe, records.version);
  const all = interactionIds.length;
  useEffect(() => records.prepare(beforehand(interactions, all)), [records, interactions, all]);
  return { records, version };
}

function beforehand(shown: Int32Array, all: number): ArrayLike<number> {
  if (all <= MOST_SORTED) return [...shown, ...Array.from({ length: all }, (_, row) => row)];
  return shown.length <= MOST_SORTED ? shown : [];
}

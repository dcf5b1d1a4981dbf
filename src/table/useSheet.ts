import { useMemo } from "react";
import { lookupOf } from "./lookup.ts";
import { makeSheet } from "./makeSheet.ts";
import type { PictureTableProps } from "./pictureTableProps.ts";
import type { Sheet, SheetName } from "./sheet.ts";
import type { Sort } from "./sorting.ts";
import { useRecords } from "./useRecords.ts";
import { useSortedElsewhere } from "./useSortedElsewhere.ts";

/** The sheet of that name, made anew when the picture, its order or the records at hand have changed. */
export function useSheet(props: PictureTableProps, name: SheetName, sort: Sort) {
  const { catalogue, picture, view, loadInteractions, exportTable, renderSign, renderTone } = props;
  const { records, version } = useRecords(loadInteractions, catalogue, picture);
  const lookup = useMemo(() => lookupOf(catalogue), [catalogue]);
  const draw = useMemo(() => ({ sign: renderSign, tone: renderTone }), [renderSign, renderTone]);
  const elsewhere = useSortedElsewhere(props, sort);
  const sheet: Sheet = useMemo(() => {
    const { get: record, all: allRecords } = records;
    const given = { catalogue, lookup, picture, view, sort, elsewhere, exportTable, draw };
    return makeSheet(name, { ...given, record, allRecords });
    // The version stands for what `record` answers.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [name, catalogue, lookup, picture, view, sort, records, version, elsewhere, exportTable, draw]);
  return { sheet, records };
}

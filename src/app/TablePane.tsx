import { lazy, Suspense, useMemo } from "react";
import type { Strand } from "../core/events/picture.ts";
import type { TableName } from "../core/formats/tableText.ts";
import type { RowOrder } from "../core/events/rowOrder.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import { withSelection } from "../core/view/change.ts";
import { ActorSign } from "../panels/ActorSign.tsx";
import { ToneMark } from "../panels/ToneMark.tsx";
import type { Corpus } from "../corpus/corpus.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { type Shown, useShown } from "../store/useShown.ts";
import { Loading } from "./Loading.tsx";

const PictureTable = lazy(async () => ({
  default: (await import("../table/PictureTable.tsx")).PictureTable,
}));
const renderSign = (type: ActorType) => <ActorSign type={type} />;
const renderTone = (strand: Strand) => <ToneMark strand={strand} />;

/** The same picture as tables. Their code loads when they are first asked for. */
export function TablePane() {
  const shown = useShown();
  const corpus = useExplorer((state) => state.corpus);
  const selection = useExplorer((state) => state.view.selection);
  const { change } = useActions();
  const loadInteractions = useMemo(() => corpus?.interactions.bind(corpus), [corpus]);
  const { orderInteractions, exportTable } = useMemo(() => askingOf(corpus, shown), [corpus, shown]);
  if (shown === null || loadInteractions === undefined) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <PictureTable
        key={shown.catalogue.id}
        {...shown}
        selection={selection}
        onSelect={(next) => change((before) => withSelection(before, next), "push")}
        loadInteractions={loadInteractions}
        orderInteractions={orderInteractions}
        exportTable={exportTable}
        renderSign={renderSign}
        renderTone={renderTone}
      />
    </Suspense>
  );
}

/** What the table asks of the whole of a view. */
function askingOf(corpus: Corpus | null, shown: Shown | null) {
  const order = corpus?.order ?? null;
  return {
    orderInteractions: order === null || shown === null ? null : (by: RowOrder) => order(shown.view, by),
    exportTable: (table: TableName) =>
      corpus === null || shown === null
        ? Promise.reject(new Error("No data are open yet."))
        : corpus.exportFile(shown.view, { type: "table", table, form: "spreadsheet" }),
  };
}

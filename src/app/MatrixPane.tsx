import { lazy, Suspense } from "react";
import type { Strand } from "../core/events/picture.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import { withSelection } from "../core/view/change.ts";
import { ActorSign } from "../panels/ActorSign.tsx";
import { ToneShape } from "../panels/ToneMark.tsx";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { useShown } from "../store/useShown.ts";
import { Loading } from "./Loading.tsx";

const MatrixTab = lazy(async () => ({ default: (await import("../matrix/MatrixTab.tsx")).MatrixTab }));
const renderSign = (type: ActorType) => <ActorSign type={type} />;
const renderShape = (strand: Strand) => <ToneShape strand={strand} />;

/** The same picture as a matrix. Its code loads when it is first asked for. */
export function MatrixPane() {
  const shown = useShown();
  const selection = useExplorer((state) => state.view.selection);
  const { change } = useActions();
  if (shown === null) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <MatrixTab
        key={shown.catalogue.id}
        {...shown}
        selection={selection}
        onSelect={(next) => change((before) => withSelection(before, next), "push")}
        onAll={(all) => change((before) => ({ ...before, tiesDrawn: all ? "all" : null }), "push")}
        renderSign={renderSign}
        renderShape={renderShape}
      />
    </Suspense>
  );
}

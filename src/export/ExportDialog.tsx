import { type ReactNode, useState } from "react";
import { namedViewShowing } from "../core/view/sameView.ts";
import { summarise, summaryText } from "../core/view/summary.ts";
import { useActions, useExplorerStore } from "../store/useExplorer.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { CitePart } from "./CitePart.tsx";
import styles from "./Export.module.css";
import { type Exported, exportedNow } from "./exported.ts";
import { FigurePart } from "./FigurePart.tsx";
import { SourcesPart } from "./SourcesPart.tsx";
import { TablesPart } from "./TablesPart.tsx";

/** What is shown as files to work with, and how to cite it. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const explorer = useExplorerStore();
  const { pageAddress } = useActions();
  const [exported] = useState(() => exportedNow(explorer.getState(), pageAddress()));
  return (
    <Dialog title="Export" sheet onClose={onClose}>
      {exported === null ? (
        <p>There is nothing to export before the data are open.</p>
      ) : (
        <Parts exported={exported} />
      )}
    </Dialog>
  );
}

/** One part a kind of file: a further kind is a further part here. */
function Parts({ exported }: { readonly exported: Exported }): ReactNode {
  const { catalogue, picture, view } = exported;
  const named = namedViewShowing(view, catalogue);
  const isEmpty = picture.totals.interactions.shown === 0;
  return (
    <>
      {named !== null && <p className={styles.title}>{named.title}</p>}
      <p className={styles.summary}>{summaryText(summarise(view, picture, catalogue))}</p>
      {!isEmpty && <FigurePart exported={exported} />}
      {!isEmpty && <TablesPart exported={exported} />}
      {!isEmpty && <SourcesPart exported={exported} />}
      <CitePart exported={exported} />
    </>
  );
}

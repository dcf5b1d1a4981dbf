import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { CorpusWorker } from "../corpus/workerCorpus.ts";
import { browserAddressBar } from "../store/browserAddressBar.ts";
import { createExplorer } from "../store/explorer.ts";
import type { FileRead } from "../store/readFile.ts";
import { ExplorerContext } from "../store/useExplorer.ts";
import { App } from "./App.tsx";
import { PageBoundary } from "./PageBoundary.tsx";
import { isCompact } from "./useCompact.ts";

/** What was started before the shell. */
export interface Started {
  readonly file: Promise<FileRead>;
  readonly worker: CorpusWorker;
}

/** Draws the shell and opens the data in it. */
export function mount({ file, worker }: Started): void {
  const explorer = createExplorer(browserAddressBar(), isCompact);
  void explorer.actions.start(file, (bytes) => worker.open(bytes));
  const host = document.getElementById("app");
  if (host === null) throw new Error("index.html has no element with the id app");
  createRoot(host).render(
    <StrictMode>
      <ExplorerContext value={explorer}>
        <PageBoundary>
          <App />
        </PageBoundary>
      </ExplorerContext>
    </StrictMode>,
  );
}

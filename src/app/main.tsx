import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { CorpusWorker } from "../corpus/workerCorpus.ts";
import type { Standalone } from "../core/standalone/standalone.ts";
import { plainLink } from "../core/view/plainLink.ts";
import { browserAddressBar, type Place } from "../store/browserAddressBar.ts";
import { browserSurroundings } from "../store/browserSurroundings.ts";
import { createExplorer } from "../store/explorer.ts";
import type { PageData } from "../store/wantedData.ts";
import type { FileRead } from "../store/readFile.ts";
import { talkWithParent } from "../store/parentTalk.ts";
import { ExplorerContext } from "../store/useExplorer.ts";
import { App } from "./App.tsx";
import { openInWorker } from "./openFile.ts";
import { PageBoundary } from "./PageBoundary.tsx";
import { isCompact } from "./useCompact.ts";
import { viewOfPage } from "./viewOfPage.ts";

/** What was started before the shell. */
export interface Started {
  readonly file: Promise<FileRead>;
  readonly worker: CorpusWorker;
  /** Reads the same file again. */
  readonly read: () => Promise<FileRead>;
  /** What a page with its data inside says of itself, and where its address is; null for any other. */
  readonly inside: { readonly standalone: Standalone; readonly place: Place } | null;
}

/** Draws the shell and opens the data in it. */
export async function mount(started: Started): Promise<void> {
  const { inside } = started;
  const address = browserAddressBar(viewOfPage(), inside?.place);
  // A packed link has to be opened to know whether this is an embed.
  const { link } = await plainLink(address.read());
  const explorer = createExplorer(address, isCompact, link, inside?.standalone);
  const surroundings = explorer.getState().view.chrome === "embed" ? browserSurroundings() : null;
  if (surroundings !== null) talkWithParent(explorer, surroundings);
  void explorer.actions.start(pageData(started));
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

/** What was started early serves the first opening; a later one, such as Back from other data, starts anew. */
function pageData({ file, worker, read: readAgain }: Started): PageData {
  let early: Promise<FileRead> | null = file;
  let spare: CorpusWorker | null = worker;
  return {
    read() {
      const read = early ?? readAgain();
      early = null;
      return read;
    },
    async open(bytes) {
      if (spare === null) return openInWorker(bytes);
      const first = spare;
      spare = null;
      const opened = await first.open(bytes);
      if (!opened.ok) first.close();
      return opened;
    },
  };
}

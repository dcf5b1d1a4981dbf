import { problemText } from "../core/model/problem.ts";
import { restoreView } from "../core/view/restore.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { OpenedCorpus } from "../corpus/workerCorpus.ts";
import { loadEvidence } from "./evidence.ts";
import type { Workings } from "./workings.ts";
import { messageOf } from "./messageOf.ts";
import type { FileRead } from "./readFile.ts";

export interface OpeningActions {
  /** Opens the data set that the page was sent with, and restores the view of the address. */
  start(file: Promise<FileRead>, open: OpenBytes): Promise<void>;
  /** Opens a file that the person chose. What is on the screen stays where the file cannot be read. */
  openFile(name: string, file: Promise<FileRead>, open: OpenBytes): Promise<void>;
  dismissReport(): void;
}

export type OpenBytes = (bytes: ArrayBuffer) => Promise<OpenedCorpus>;

export function openingActions(workings: Workings): OpeningActions {
  const { store, address } = workings;
  return {
    async start(file, open) {
      const opened = await openWith(file, open);
      if (opened.ok) return adopt(workings, opened.corpus, address.read());
      const message = opened.problems.map(problemText).join(" ");
      store.setState({ phase: { type: "failed", message } });
    },
    async openFile(name, file, open) {
      const opened = await openWith(file, open);
      store.setState({ report: { file: name, opened: opened.ok, problems: opened.problems } });
      if (opened.ok) adopt(workings, opened.corpus, "");
    },
    dismissReport: () => store.setState({ report: null }),
  };
}

/** Shows other data, under the view that a link has of them. */
function adopt({ store, address, repaint, write }: Workings, corpus: Corpus, link: string): void {
  const { corpus: previous, fitRequests } = store.getState();
  const { view, notices, private: privateLink } = restoreView(link, corpus.catalogue);
  store.setState({
    corpus,
    view,
    notices,
    privateLink,
    picture: null,
    settled: null,
    evidence: null,
    seen: null,
    phase: { type: "loading" },
    fitRequests: fitRequests + 1,
  });
  previous?.close();
  write(view, "replace");
  address.flush();
  repaint();
  void loadEvidence(store);
}

async function openWith(file: Promise<FileRead>, open: OpenBytes): Promise<OpenedCorpus> {
  const read = await file;
  if (!read.ok) return read;
  try {
    return await open(read.bytes);
  } catch (error) {
    return { ok: false, problems: [{ path: "", message: messageOf(error), effect: "refused" }] };
  }
}

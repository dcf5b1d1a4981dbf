import { problemText } from "../core/model/problem.ts";
import { isDataAddress } from "../core/view/dataAddress.ts";
import { decodeLink } from "../core/view/decode.ts";
import { restoreView } from "../core/view/restore.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { OpenedCorpus } from "../corpus/workerCorpus.ts";
import { loadEvidence } from "./evidence.ts";
import { isKnownHost, rememberHost } from "./knownHosts.ts";
import { messageOf } from "./messageOf.ts";
import { type FileRead, readRemote } from "./readFile.ts";
import type { Workings } from "./workings.ts";

export interface OpeningActions {
  /** Opens the data of the address: the page's own, or, once allowed, those of another host. */
  start(own: Promise<FileRead>, open: OpenBytes): Promise<void>;
  /** The answer to `asking`: load what the link names, or the page's own data instead. */
  allow(yes: boolean): Promise<void>;
  /** Opens a file that the person chose. What is on the screen stays where the file cannot be read. */
  openFile(name: string, file: Promise<FileRead>, open: OpenBytes): Promise<void>;
  dismissReport(): void;
}

export type OpenBytes = (bytes: ArrayBuffer) => Promise<OpenedCorpus>;

export function openingActions(workings: Workings): OpeningActions {
  const { store, address } = workings;
  let own: { readonly file: Promise<FileRead>; readonly open: OpenBytes } | null = null;

  async function openOwn(): Promise<void> {
    if (own === null) return;
    const opened = await openWith(own.file, own.open);
    if (opened.ok) return adopt(workings, opened.corpus, address.read(), null);
    store.setState({ phase: { type: "failed", message: opened.problems.map(problemText).join(" ") } });
  }

  /** Data that cannot be had are told of, and the page's own shown under the same filters. */
  async function openRemote(from: string): Promise<void> {
    if (own === null) return;
    const opened = await openWith(readRemote(from), own.open);
    if (opened.ok) return adopt(workings, opened.corpus, address.read(), from);
    store.setState({ report: { file: from, opened: false, problems: opened.problems } });
    await openOwn();
  }

  return {
    async start(file, open) {
      own = { file, open };
      const { data } = decodeLink(address.read()).view;
      if (data === null || !isDataAddress(data)) return openOwn();
      const { host } = new URL(data);
      if (isKnownHost(host)) return openRemote(data);
      store.setState({ phase: { type: "asking", address: data, host } });
    },
    async allow(yes) {
      const { phase } = store.getState();
      if (phase.type !== "asking") return;
      store.setState({ phase: { type: "loading" } });
      if (!yes) return openOwn();
      rememberHost(phase.host);
      await openRemote(phase.address);
    },
    async openFile(name, file, open) {
      const opened = await openWith(file, open);
      store.setState({ report: { file: name, opened: opened.ok, problems: opened.problems } });
      if (opened.ok) adopt(workings, opened.corpus, "", null);
    },
    dismissReport: () => store.setState({ report: null }),
  };
}

/** Shows other data, under the view that a link has of them. */
function adopt(workings: Workings, corpus: Corpus, link: string, dataAddress: string | null): void {
  const { store, address, narrow, repaint, write } = workings;
  const { corpus: previous, fitRequests } = store.getState();
  const restored = restoreView(link, corpus.catalogue, dataAddress);
  const tab = !restored.tabGiven && narrow() ? "table" : restored.view.tab;
  const view = { ...restored.view, tab } as const;
  store.setState({
    corpus,
    dataAddress,
    view,
    notices: restored.notices,
    privateLink: restored.private,
    picture: null,
    settled: null,
    evidence: null,
    lastFilters: null,
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

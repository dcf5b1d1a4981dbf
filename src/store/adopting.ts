import type { PlainLink } from "../core/view/plainLink.ts";
import { restoreView } from "../core/view/restore.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { chromeOf } from "./chromeOf.ts";
import { loadEvidence } from "./evidence.ts";
import { savedFor } from "./saving.ts";
import { arrival } from "./showing.ts";
import type { DataOrigin, ExplorerState } from "./state.ts";
import { storiesFor } from "./storyKeeping.ts";
import { wholeCatalogue } from "./storiesOf.ts";
import { addressOf, type Workings } from "./workings.ts";

/** What was known of the data before. */
const NOTHING_SHOWN = {
  picture: null,
  settled: null,
  evidence: null,
  seen: null,
  phase: { type: "loading" },
} as const satisfies Partial<ExplorerState>;

/** Shows other data, under the view that a link has of them. */
export function adopt(
  workings: Workings,
  corpus: Corpus,
  { link, notices, graph }: PlainLink,
  origin: DataOrigin,
  how: "push" | "replace",
): void {
  const { store, address, embedded, narrow, repaint, write } = workings;
  const { corpus: previous } = store.getState();
  const at = addressOf(origin);
  const stories = storiesFor(at ?? corpus.catalogue.id, embedded);
  const restored = restoreView(link, wholeCatalogue(corpus, stories.ownStories), at);
  const takesOwnTab = !restored.tabGiven && restored.view.story === null && narrow();
  const tab = takesOwnTab ? "table" : restored.view.tab;
  const view = { ...restored.view, tab, chrome: chromeOf(link, embedded) } as const;
  store.setState({
    ...NOTHING_SHOWN,
    ...arrival(store.getState()),
    corpus,
    origin,
    view,
    given: view,
    notices: [...notices, ...restored.notices],
    privateLink: restored.private || graph !== null,
    ...savedFor(view.data, embedded),
    ...stories,
    storyPanel: { open: store.getState().storyPanel.open, story: null },
  });
  previous?.close();
  // A page made for this view already has its address.
  const isSaid = address.isOfPage() && link === address.read() && restored.notices.length === 0;
  if (!isSaid) write(view, how);
  address.flush();
  repaint();
  void loadEvidence(store);
  void takeLayout(workings, corpus);
}

/** Gives the actors their places once they are found, where those until then were a sketch. */
async function takeLayout({ store, repaint }: Workings, corpus: Corpus): Promise<void> {
  const { laidOut, ...rest } = corpus;
  const catalogue = await laidOut;
  const { corpus: open, picture, pictured, settled, view, evidence } = store.getState();
  if (catalogue === undefined || open !== corpus) return;
  store.setState({ corpus: { ...rest, catalogue } });
  // Answers on their way are to the corpus before, and no longer heard.
  if (pictured !== view || settled?.picture !== picture) repaint();
  if (evidence !== null && evidence.details === null) void loadEvidence(store);
}

/** Lets go of the open data: those of another address are to come. */
export function leave({ store }: Workings): void {
  const { corpus } = store.getState();
  store.setState({ ...NOTHING_SHOWN, corpus: null });
  corpus?.close();
}

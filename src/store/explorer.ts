import { createStore, type StoreApi } from "zustand/vanilla";
import type { Standalone } from "../core/standalone/standalone.ts";
import { decodeLink } from "../core/view/decode.ts";
import { encodeLink, encodeShareLink } from "../core/view/encode.ts";
import type { View } from "../core/view/view.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { AddressBar } from "./address.ts";
import { afterPaint } from "./afterPaint.ts";
import { chromeOf, isEmbed } from "./chromeOf.ts";
import { NO_HOSTS, STORED_HOSTS } from "./knownHosts.ts";
import { evidenceFollowing } from "./evidence.ts";
import { latestOnly } from "./latestOnly.ts";
import { messageOf } from "../core/model/messageOf.ts";
import { type OpeningActions, openingActions } from "./opening.ts";
import { type SavingActions, savingActions } from "./saving.ts";
import { type SharingActions, sharingActions } from "./sharing.ts";
import { type ExplorerState, INITIAL_STATE } from "./state.ts";
import { type StoryActions, storyActions } from "./storyDrafts.ts";
import { type ViewActions, viewActions } from "./viewing.ts";
import { asKept, type Workings } from "./workings.ts";

export type ExplorerActions = OpeningActions & ViewActions & SavingActions & StoryActions & SharingActions;
export type Explorer = StoreApi<ExplorerState> & { readonly actions: ExplorerActions };

/**
 * The store: the view, the open corpus and what is known of both. The only user of the address bar.
 * `link` is what the address says, unpacked: the frame of the screen is known before the data are.
 * `standalone` is what a page with its data inside says of itself.
 */
export function createExplorer(
  address: AddressBar,
  isNarrow: () => boolean = () => false,
  link: string = address.read(),
  standalone: Standalone | null = null,
): Explorer {
  const embedded = isEmbed(link);
  const chrome = chromeOf(link, embedded);
  const store = createStore<ExplorerState>(() => ({
    ...INITIAL_STATE,
    standalone,
    view: { ...INITIAL_STATE.view, chrome, story: decodeLink(link).view.story },
  }));
  // A slide is shown as it was made, however narrow the frame.
  const narrow = () => {
    const { view } = store.getState();
    return view.chrome === "full" && view.story === null && isNarrow();
  };
  const workings: Workings = {
    store,
    address,
    embedded,
    hosts: embedded ? NO_HOSTS : STORED_HOSTS,
    narrow,
    repaint: repainting(store),
    // Where the usual tab is another, the address always names its own.
    write(view, how) {
      const link = narrow() ? encodeShareLink(view) : encodeLink(view);
      // The page around an embed shares its history: Back must leave that page, not step through this one.
      address.write(asKept(link, store.getState()), embedded ? "replace" : how);
    },
  };
  const actions = {
    ...openingActions(workings),
    ...viewActions(workings),
    ...savingActions(workings),
    ...storyActions(workings),
    ...sharingActions(workings),
  };
  address.subscribe((link) => void actions.returnTo(link));
  return Object.assign(store, { actions });
}

function repainting(store: StoreApi<ExplorerState>): () => void {
  const follow = evidenceFollowing(store);
  const query = latestOnly(
    async ({ corpus, view }: { corpus: Corpus; view: View }) => ({
      corpus,
      view,
      picture: await corpus.query(view),
    }),
    ({ corpus, view, picture }) => {
      if (corpus !== store.getState().corpus) return;
      store.setState({ picture, pictured: view, phase: { type: "ready" } });
      follow();
      afterPaint(() => {
        if (corpus === store.getState().corpus) store.setState({ settled: { picture, view } });
      });
    },
    (error) => store.setState({ phase: { type: "failed", message: messageOf(error) } }),
  );
  return () => {
    const { corpus, view } = store.getState();
    if (corpus !== null) query({ corpus, view });
  };
}

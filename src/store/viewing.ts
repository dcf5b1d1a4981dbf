import { encodeShareLink } from "../core/view/encode.ts";
import { restoreView } from "../core/view/restore.ts";
import { sameFilters } from "../core/view/sameView.ts";
import type { Camera, View } from "../core/view/view.ts";
import { afterPaint } from "./afterPaint.ts";
import { loadEvidence } from "./evidence.ts";
import { asKept, type Workings } from "./workings.ts";

export interface ViewActions {
  /** `push` for a deliberate step, `replace` for a drag, typing or the camera. */
  change(next: (view: View) => View, how: "push" | "replace"): void;
  /** Shows the view of a link: a named view, or an address gone back to. */
  follow(link: string, how: "push" | "back"): void;
  /** Takes the camera to where the view now says it is. */
  recentre(): void;
  /** Told by the network which camera a fit came to. */
  see(camera: Camera): void;
  dismissNotices(): void;
  flushAddress(): void;
  /** The link to exactly this view, to be put after the address of the page. */
  shareLink(): string;
}

export function viewActions({ store, address, repaint, write }: Workings): ViewActions {
  const { getState: get, setState: set } = store;

  function show(view: View): void {
    const before = get().view;
    set({ view });
    repaint();
    if (view.selection !== before.selection) void loadEvidence(store);
  }

  return {
    change(next, how) {
      const before = get().view;
      const view = heldCamera(before, next(before), get().seen);
      if (isSame(view, before)) return;
      show(view);
      write(view, how);
    },
    follow(link, how) {
      const { corpus, fitRequests } = get();
      if (corpus === null) return;
      const restored = restoreView(link, corpus.catalogue, get().dataAddress);
      const { notices, tabGiven, private: privateLink } = restored;
      // A named view is shown in the tab that is open.
      const tab = how === "push" && !tabGiven ? get().view.tab : restored.view.tab;
      const view = { ...restored.view, tab };
      set({ notices, fitRequests: fitRequests + 1, ...(how === "back" ? { privateLink } : {}) });
      show(view);
      if (how === "push") write(view, "push");
    },
    recentre: () => set({ fitRequests: get().fitRequests + 1 }),
    see: (seen) => set({ seen }),
    dismissNotices: () => set({ notices: [] }),
    flushAddress: () => afterPaint(() => address.flush()),
    shareLink() {
      address.flush();
      return asKept(encodeShareLink(get().view), get());
    },
  };
}

/** A handle that is let go tells its last place once more. Views are plain data of a fixed shape. */
function isSame(a: View, b: View): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Filtering never moves the camera: one that was only fitted so far is written down by the first filter. */
function heldCamera(before: View, next: View, seen: Camera | null): View {
  const fitted = before.camera === null && next.camera === null && seen !== null;
  return fitted && !sameFilters(before, next) ? { ...next, camera: seen } : next;
}

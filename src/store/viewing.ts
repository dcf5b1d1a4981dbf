import type { Day } from "../core/model/day.ts";
import { encodeShareLink } from "../core/view/encode.ts";
import { withFiltersOf } from "../core/view/filterFields.ts";
import { restoreView } from "../core/view/restore.ts";
import { sameFilters } from "../core/view/sameView.ts";
import type { Camera, View } from "../core/view/view.ts";
import { afterPaint } from "./afterPaint.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { loadEvidence } from "./evidence.ts";
import type { ExplorerState } from "./state.ts";
import { asKept, type Workings } from "./workings.ts";

export interface ViewActions {
  /** `push` for a deliberate step, `replace` for a drag, typing or the camera. */
  change(next: (view: View) => View, how: "push" | "replace"): void;
  /** Puts the filters back to what they were before the last deliberate change; once. */
  undoFilter(): void;
  /** Shows the view of a link: a named view, or an address gone back to. */
  follow(link: string, how: "push" | "back"): void;
  /** Takes the camera to where the view now says it is. */
  recentre(): void;
  /** Told by the network which camera a fit came to. */
  see(camera: Camera): void;
  /** The day of the interaction that is pointed at; null for none. */
  hoverDay(day: Day | null): void;
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

  function change(next: (view: View) => View, how: "push" | "replace"): void {
    const before = get().view;
    const view = heldCamera(before, next(before), get().seen);
    if (isSame(view, before)) return;
    // A window dragged since would be lost with what was done before it, so it ends the offer.
    if (!sameFilters(view, before)) set({ lastFilters: how === "push" ? before : null });
    show(view);
    write(view, how);
  }

  return {
    change,
    undoFilter() {
      const { lastFilters } = get();
      if (lastFilters === null) return;
      change((view) => withFiltersOf(view, lastFilters), "push");
      set({ lastFilters: null });
    },
    follow(link, how) {
      const { corpus } = get();
      if (corpus === null) return;
      const { view, ...rest } = followed(get(), corpus, link, how);
      set(rest);
      show(view);
      if (how === "push") write(view, "push");
    },
    recentre: () => set({ fitRequests: get().fitRequests + 1 }),
    see: (seen) => set({ seen }),
    hoverDay(day) {
      if (get().hoveredDay !== day) set({ hoveredDay: day });
    },
    dismissNotices: () => set({ notices: [] }),
    flushAddress: () => afterPaint(() => address.flush()),
    shareLink() {
      address.flush();
      return asKept(encodeShareLink(get().view), get());
    },
  };
}

/** What following a link makes of the state. A named view is shown in the tab that is open. */
function followed(state: ExplorerState, { catalogue }: Corpus, link: string, how: "push" | "back") {
  const { view, notices, tabGiven, private: privateLink } = restoreView(link, catalogue, state.dataAddress);
  return {
    view: how === "push" && !tabGiven ? { ...view, tab: state.view.tab } : view,
    notices,
    lastFilters: null,
    fitRequests: state.fitRequests + 1,
    ...(how === "back" ? { privateLink } : {}),
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

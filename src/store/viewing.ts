import type { Day } from "../core/model/day.ts";
import { withFiltersOf } from "../core/view/filterFields.ts";
import { leftSlide } from "../core/view/leftSlide.ts";
import { restoreView } from "../core/view/restore.ts";
import { sameFilters } from "../core/view/sameView.ts";
import type { Camera, Chrome, View } from "../core/view/view.ts";
import { afterPaint } from "./afterPaint.ts";
import { arrival, showView } from "./showing.ts";
import type { ExplorerState } from "./state.ts";
import { wholeCatalogue } from "./storiesOf.ts";
import { addressOf, type Workings } from "./workings.ts";

export interface ViewActions {
  /** `push` for a deliberate step, `replace` for a drag, typing or the camera. */
  change(next: (view: View) => View, how: "push" | "replace"): void;
  /** Puts the filters back to what they were before the last deliberate change; once. */
  undoFilter(): void;
  /** Shows the view of a link of these data, such as a named view's or a slide's, in the chrome that is open if none is given. */
  follow(link: string, chrome?: Chrome): void;
  /** Takes the camera to where the view now says it is. */
  recentre(): void;
  /** Told by the network which camera a fit came to, in a frame of this size. */
  see(camera: Camera, frame: NonNullable<ExplorerState["frame"]>): void;
  /** The day of the interaction that is pointed at; null for none. */
  hoverDay(day: Day | null): void;
  dismissNotices(): void;
  flushAddress(): void;
}

export function viewActions(workings: Workings): ViewActions {
  const { store, address, write } = workings;
  const { getState: get, setState: set } = store;

  function change(next: (view: View) => View, how: "push" | "replace"): void {
    const before = get().view;
    const { corpus, seen, ownStories } = get();
    // The address still says what is wanted; there is no view yet that could be changed.
    if (corpus === null) return;
    const whole = wholeCatalogue(corpus, ownStories);
    const view = leftSlide(ownFilters(before, heldCamera(before, next(before), seen)), whole);
    if (isSame(view, before)) return;
    // A window dragged since would be lost with what was done before it, so it ends the offer.
    if (!sameFilters(view, before)) set({ lastFilters: how === "push" ? before : null });
    showView(workings, view);
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
    follow(link, chrome) {
      const { corpus, origin, ownStories, view: before } = get();
      if (corpus === null) return;
      const whole = wholeCatalogue(corpus, ownStories);
      const { view, notices, tabGiven } = restoreView(link, whole, addressOf(origin));
      // A slide is shown as it was made; a named view, in whatever the person looks at.
      const tab = tabGiven || view.story !== null ? view.tab : before.tab;
      const next = { ...view, tab, chrome: chrome ?? before.chrome };
      set({ notices, ...arrival(get()) });
      showView(workings, next);
      write(next, "push");
    },
    recentre: () => set({ fitRequests: get().fitRequests + 1 }),
    see: (seen, frame) => set({ seen, frame }),
    hoverDay(day) {
      if (get().hoveredDay !== day) set({ hoveredDay: day });
    },
    dismissNotices: () => set({ notices: [] }),
    flushAddress: () => afterPaint(() => address.flush()),
  };
}

/** What a slide tells of is what it shows: other filters are the reader’s own view. */
function ownFilters(before: View, next: View): View {
  return next.story === null || sameFilters(before, next) ? next : { ...next, story: null };
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

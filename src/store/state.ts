import type { DyadHistory, InteractionDetails } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import type { NamedView, Story } from "../core/model/graph.ts";
import type { Problem } from "../core/model/problem.ts";
import { NO_STEPS, type StorySteps } from "../core/view/storySteps.ts";
import { EMPTY_VIEW, type Camera, type Selection, type View } from "../core/view/view.ts";
import type { Standalone } from "../core/standalone/standalone.ts";
import type { Corpus } from "../corpus/corpus.ts";

/** Everything the screen is drawn from. Plain data but for `corpus`, the handle that answers queries. */
export interface ExplorerState {
  readonly phase: Phase;
  readonly corpus: Corpus | null;
  /** What a page with its data inside says of itself; null in any other, which can fetch files. */
  readonly standalone: Standalone | null;
  /** Where the open data came from. */
  readonly origin: DataOrigin;
  readonly view: View;
  /** The view as it was opened, or as the page around an embed asked for it; null before there is one. */
  readonly given: View | null;
  /** The picture of `view`, or of the view just before while the next is on its way. */
  readonly picture: Picture | null;
  /** The view that `picture` answers: words about a picture are made from this one. */
  readonly pictured: View;
  /** The same once it is on the screen: for the panels, which must not hold up the network. */
  readonly settled: { readonly picture: Picture; readonly view: View } | null;
  readonly evidence: Evidence | null;
  /** The view before the last deliberate change of filters, for taking that back; null where there is none. */
  readonly lastFilters: View | null;
  /** The day of the interaction that is pointed at in the details, for the timeline to mark. */
  readonly hoveredDay: Day | null;
  /** What could not be restored from the link. */
  readonly notices: readonly string[];
  /** The link in use keeps its parameters after `#`. */
  readonly privateLink: boolean;
  /** What was wrong in a file that the person opened, and its name. */
  readonly report: FileReport | null;
  /** The files that are being read, once that has taken a moment; null where none are. */
  readonly importing: Importing | null;
  /** The views that the person has named, of these data. */
  readonly savedViews: readonly NamedView[];
  /** False once they could not be kept: they last as long as the page. */
  readonly savedKept: boolean;
  /** The named views before the last change to them, and what that was; null where nothing can be taken back. */
  readonly savedUndo: { readonly before: readonly NamedView[]; readonly did: string } | null;
  /** The stories that the person has made, of these data. */
  readonly ownStories: readonly Story[];
  /** False once they could not be kept: they last as long as the page. */
  readonly storiesKept: boolean;
  /** What was done to them since the page was opened, to be taken back and done again. */
  readonly storySteps: StorySteps;
  /** What the last of these steps was, to be announced; null for nothing. */
  readonly storySaid: string | null;
  readonly storyPanel: StoryPanelState;
  /** The camera that the last fit came to; null before the network is drawn. */
  readonly seen: Camera | null;
  /** The network's frame on the screen in CSS px, when it was last fitted or sized; null before. */
  readonly frame: { readonly width: number; readonly height: number } | null;
  /** Raised by one when the camera must be fitted anew: another data set or a named view. */
  readonly fitRequests: number;
}

/** The panel in which stories are made, and which of them it shows; null for the list of all. */
export interface StoryPanelState {
  readonly open: boolean;
  readonly story: string | null;
}

export type DataOrigin =
  /** The data that the page is sent with. */
  | { readonly type: "page" }
  | { readonly type: "address"; readonly address: string }
  /** A file of this person's: whoever gets a link needs it as well. */
  | { readonly type: "file"; readonly name: string }
  /** The private link itself held the graph, packed; it is written into each further link of it. */
  | { readonly type: "link"; readonly graph: string };

export type Phase =
  | { readonly type: "loading" }
  /** A link names data of a host that this person has not met: a click must allow it. */
  | { readonly type: "asking"; readonly address: string; readonly host: string }
  /** A link names data that this page does not have: the person may have the file. */
  | { readonly type: "choosing"; readonly data: string }
  | { readonly type: "ready" }
  | { readonly type: "failed"; readonly message: string };

/** The records behind a selection; `null` while they are on their way. */
export interface Evidence {
  readonly selection: Selection;
  readonly details: readonly InteractionDetails[] | null;
  readonly dyad: DyadHistory | null;
  readonly failure: string | null;
  /** Interactions of the selection whose records were not loaded, since there are too many to read. */
  readonly unlisted: number;
}

export interface FileReport {
  readonly file: string;
  readonly opened: boolean;
  readonly problems: readonly Problem[];
  /** Of a data set of events: how much there is, then what there is to know, a sentence each. */
  readonly remarks?: readonly string[];
}

export interface Importing {
  /** Of the file, or of the first of several. */
  readonly name: string;
  /** Bytes; `total` is 0 until it is known. */
  readonly done: number;
  readonly total: number;
}

export const INITIAL_STATE: ExplorerState = {
  phase: { type: "loading" },
  corpus: null,
  standalone: null,
  origin: { type: "page" },
  view: EMPTY_VIEW,
  given: null,
  picture: null,
  pictured: EMPTY_VIEW,
  settled: null,
  evidence: null,
  lastFilters: null,
  hoveredDay: null,
  notices: [],
  privateLink: false,
  report: null,
  importing: null,
  savedViews: [],
  savedKept: true,
  savedUndo: null,
  ownStories: [],
  storiesKept: true,
  storySteps: NO_STEPS,
  storySaid: null,
  storyPanel: { open: false, story: null },
  seen: null,
  frame: null,
  fitRequests: 0,
};

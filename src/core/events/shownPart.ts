import { shortFingerprint } from "../model/fingerprint.ts";
import { LONGEST_ID } from "../model/ids.ts";
import type { Graph, Interaction } from "../model/graph.ts";
import { hashed } from "../view/checksum.ts";
import { encodeLink } from "../view/encode.ts";
import { FILTER_PARAMETERS } from "../view/parameters/order.ts";
import { OPENING } from "../view/linkBase.ts";
import { restoreView } from "../view/restore.ts";
import { summarise, summaryText } from "../view/summary.ts";
import { EMPTY_VIEW, type View } from "../view/view.ts";
import { viewTitle } from "../view/viewTitle.ts";
import { shortened } from "../view/words.ts";
import { leftSlide } from "../view/leftSlide.ts";
import { knownPairs } from "../view/writeLink.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueOf } from "./catalogueOf.ts";
import { inRowOrder } from "./dateColumns.ts";
import { partOfGraph } from "./partOfGraph.ts";
import type { Picture } from "./picture.ts";
import { overPart, type ToldStory } from "./toldStories.ts";

/** A view, the picture of it, and what the picture's rows mean. */
export interface Shown {
  readonly view: View;
  readonly picture: Picture;
  readonly catalogue: Catalogue;
  /** In the order of the catalogue: those of the picture, and of what the slides of the stories show. */
  readonly interactions: readonly Interaction[];
  /** Those that are to go with it. */
  readonly stories: readonly ToldStory[];
}

/** The graph of a view, and the same view over it. */
export interface ShownPart {
  readonly graph: Graph;
  readonly view: View;
}

const MOST_TITLE = 200;
/** Also of a part that is taken from a part. */
const PART_SUFFIX = /(?:-part-[a-z0-9]{1,7})?$/;

/**
 * What a view shows of a graph, as a graph of its own, which says of what it is a part and by which
 * view; that view is its opening one. Over it the view shows the same, but names only what is there:
 * of two topics asked for, the one without interactions is no longer in the link. Equal filters give
 * the same id, another than the whole's, since a link to the one must not be taken for one to the other.
 */
export function shownPart(whole: Graph, shown: Shown): ShownPart {
  const { view, picture, catalogue, interactions, stories } = shown;
  const title = viewTitle(view, catalogue);
  const summary = summaryText(summarise(view, picture, catalogue));
  const from = `“${whole.title}” (${[whole.id, ...versionOf(catalogue)].join(", ")})`;
  const part = partOfGraph(whole, interactions, {
    id: partId(whole.id, view, stories),
    title: shortened(`Part of ${whole.title}: ${title}`, MOST_TITLE),
    description: [
      whole.description,
      `This is a part of ${from}, by one view of it. ${summary}`,
      ...tellingOf(stories),
    ]
      .filter((text) => text !== "")
      .join(" "),
  });
  const ofPart = catalogueOf(inRowOrder(part));
  const restored = restoreView(encodeLink({ ...view, story: null }), ofPart).view;
  const told = overPart(stories, ofPart);
  const note = `A part of ${from}. In the whole: ${summary}`;
  return {
    graph: {
      ...part,
      views: [{ id: OPENING, title, note, link: encodeLink(ofAnyCopy(restored)) }],
      stories: told,
    },
    view: leftSlide({ ...restored, story: view.story }, { ...ofPart, stories: told }),
  };
}

/** A named view keeps what is shown; it opens in whichever tab is open, fitted, with nothing selected. */
function ofAnyCopy(view: View): View {
  const { data, fingerprint, tab, selection, camera, story, chrome } = EMPTY_VIEW;
  return { ...view, data, fingerprint, tab, selection, camera, story, chrome };
}

function versionOf({ dataVersion, fingerprint }: Catalogue): readonly string[] {
  const version = dataVersion === "" ? [] : [`version ${dataVersion}`];
  return [...version, `fingerprint ${shortFingerprint(fingerprint)}`];
}

function tellingOf(stories: readonly ToldStory[]): readonly string[] {
  if (stories.length === 0) return [];
  const titles = stories.map(({ story }) => `“${story.title}”`).join(", ");
  return [`With it is all that is shown in ${titles}.`];
}

function partId(wholeId: string, view: View, stories: readonly ToldStory[]): string {
  const parts = [knownPairs(view, FILTER_PARAMETERS), ...stories.map(({ story }) => story.slides)];
  const text = JSON.stringify(stories.length === 0 ? parts[0] : parts);
  const suffix = `-part-${hashed(text).toString(36)}`;
  const start = wholeId.replace(PART_SUFFIX, "").slice(0, LONGEST_ID - suffix.length);
  return start.replace(/-+$/, "") + suffix;
}

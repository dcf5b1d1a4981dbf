import type { Story } from "../core/model/graph.ts";
import { MOST_STORIES } from "../core/view/ownStories.ts";
import { copyOf, edited, editInWords, newStoryId, runOf, type StoryEdit } from "../core/view/storyEdits.ts";
import { NO_STEPS, redone, type StoryStep, type Turned, undone } from "../core/view/storySteps.ts";
import { storiesOf } from "./storiesOf.ts";
import { type StoryKeeping, storyKeeping } from "./storyKeeping.ts";
import type { Workings } from "./workings.ts";

/** The stories that a person makes: kept in this browser, for the data that are open. */
export interface StoryActions {
  /** Opens the panel in which stories are made, or closes it; it shows the story that it showed last. */
  showStories(open: boolean): void;
  /** Shows one of one's own stories in the panel; null for the list of all. */
  openStory(id: string | null): void;
  /** Makes an empty story and opens it; false where there are too many. */
  makeStory(title: string): boolean;
  /** Makes a copy of any story, to be edited, and opens it; false where there are too many. */
  copyStory(id: string): boolean;
  editStory(id: string, edit: StoryEdit): void;
  deleteStory(id: string): void;
  /** Takes back the last of these changes; each further call the one before it. */
  undoStory(): void;
  redoStory(): void;
}

export function storyActions(workings: Pick<Workings, "store" | "embedded">): StoryActions {
  const { getState: get, setState: set } = workings.store;
  const { current, put, take } = storyKeeping(workings);
  const make = makingWith(workings.store, { current, put, take });

  /** The step on a story, if there is one of this id and it does anything. */
  function step(id: string, after: (story: Story) => Story | null, how: StepWords): void {
    const before = current();
    const place = before.findIndex((story) => story.id === id);
    const story = before[place];
    const next = story === undefined ? undefined : after(story);
    if (story === undefined || next === story || next === undefined) return;
    take(before, { id, before: story, after: next, place, ...how(story) });
  }

  function turn(way: typeof undone, words: string): void {
    const turned = way(current(), get().storySteps);
    if (turned === null) return;
    if (turned === "changed") return put(current(), NO_STEPS, CHANGED);
    put(turned.stories, turned.steps, `${words}: ${turned.step.did}.`);
    set({ storyPanel: { ...get().storyPanel, story: openAfter(turned) } });
  }

  return {
    showStories: (open) =>
      set({ ownStories: current(), storyPanel: { ...get().storyPanel, open }, storySaid: null }),
    openStory: (story) => set({ storyPanel: { open: true, story }, storySaid: null }),
    makeStory: (title) => make((id) => ({ id, title, slides: [] }), "", "made a story"),
    copyStory(copied) {
      const story = storiesOf(get()).find(({ id }) => id === copied);
      return story !== undefined && make((id) => copyOf(story, id), story.title, `copied “${story.title}”`);
    },
    editStory: (id, edit) =>
      step(
        id,
        (story) => edited(story, edit),
        (story) => ({ did: editInWords(story, edit), run: runOf(story, edit) }),
      ),
    deleteStory(id) {
      step(
        id,
        () => null,
        ({ title }) => ({ did: `deleted “${title}”`, run: null }),
      );
      set({ storyPanel: { open: true, story: null } });
    },
    undoStory: () => turn(undone, "Undone"),
    redoStory: () => turn(redone, "Done again"),
  };
}

type StepWords = (story: Story) => Pick<StoryStep, "did" | "run">;
type MakeStory = (story: (id: string) => Story, title: string, did: string) => boolean;

/** Makes a story and opens it; false where there are too many. */
function makingWith(store: Workings["store"], { current, take }: StoryKeeping): MakeStory {
  return (story, title, did) => {
    const before = current();
    if (store.getState().corpus === null || before.length >= MOST_STORIES) return false;
    const taken = [...storiesOf(store.getState()), ...before].map(({ id }) => id);
    const made = story(newStoryId(title, lettersByChance(), taken));
    take(before, { id: made.id, before: null, after: made, place: before.length, did, run: null });
    store.setState({ storyPanel: { open: true, story: made.id } });
    return true;
  };
}

const CHANGED =
  "Another tab has changed this story since. What was done before that can no longer be taken back.";

/** The story that the step was in, or the list where it is no more. */
function openAfter({ stories, step }: Turned): string | null {
  return stories.some(({ id }) => id === step.id) ? step.id : null;
}

/** Five, out of 60 million: ids of stories of two people that come together in a file should differ. */
function lettersByChance(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => (byte % 36).toString(36)).join("");
}

import type { Story } from "../core/model/graph.ts";
import { afterStep, NO_STEPS, type StoryStep, type StorySteps, withStep } from "../core/view/storySteps.ts";
import type { ExplorerState } from "./state.ts";
import { loadStories, storeStories } from "./storyStorage.ts";
import type { Workings } from "./workings.ts";

/** The list of one's own stories, in this page and in this browser. */
export interface StoryKeeping {
  /** Another tab may have changed a story since; where nothing can be kept, this page's list is the only one. */
  current(): readonly Story[];
  put(stories: readonly Story[], steps: StorySteps, said: string | null): void;
  /** The list after a step that begins at `before`. */
  take(before: readonly Story[], step: StoryStep): void;
}

export function storyKeeping({ store, embedded }: Pick<Workings, "store" | "embedded">): StoryKeeping {
  const { getState: get, setState: set } = store;

  function current(): readonly Story[] {
    const { ownStories, storiesKept, view } = get();
    return storiesKept && view.data !== null && !embedded ? loadStories(view.data) : ownStories;
  }

  function put(ownStories: readonly Story[], storySteps: StorySteps, said: string | null): void {
    const { data } = get().view;
    const storiesKept = data !== null && !embedded && storeStories(data, ownStories);
    set({ ownStories, storiesKept, storySteps, storySaid: said });
  }

  return {
    current,
    put,
    take(before, step) {
      // Each word that is typed is not announced.
      const said = step.run === null ? sentence(step.did) : null;
      put(afterStep(before, step), withStep(get().storySteps, step), said);
    },
  };
}

/** What is known of stories when other data are opened. An embedded page leaves the browser alone. */
export function storiesFor(
  data: string | null,
  embedded: boolean,
): Pick<ExplorerState, "ownStories" | "storiesKept" | "storySteps" | "storySaid"> {
  const ownStories = data === null || embedded ? [] : loadStories(data);
  return { ownStories, storiesKept: true, storySteps: NO_STEPS, storySaid: null };
}

function sentence(did: string): string {
  return `${did.charAt(0).toUpperCase()}${did.slice(1)}.`;
}

import type { Story } from "../model/graph.ts";

/** One change to a list of stories, in a form that can be turned round. */
export interface StoryStep {
  readonly id: string;
  /** Null where the step made the story. */
  readonly before: Story | null;
  /** Null where the step deleted it. */
  readonly after: Story | null;
  /** Where it stood in the list, or was put. */
  readonly place: number;
  /** In words: "deleted slide 2". */
  readonly did: string;
  /** Steps of one run become one step; null for one that stands alone. */
  readonly run: string | null;
}

/** What can be taken back and done again, the latest last. */
export interface StorySteps {
  readonly past: readonly StoryStep[];
  readonly future: readonly StoryStep[];
}

export const NO_STEPS: StorySteps = { past: [], future: [] };

const MOST_STEPS = 1_000;

/** With one more step; what had been taken back cannot be done again after it. */
export function withStep({ past, future }: StorySteps, step: StoryStep): StorySteps {
  const last = past.at(-1);
  const joins = step.run !== null && last?.run === step.run && future.length === 0;
  const steps = joins ? [...past.slice(0, -1), { ...step, before: last.before }] : [...past, step];
  return { past: steps.slice(-MOST_STEPS), future: [] };
}

/** What a step taken back, or done again, comes to. */
export interface Turned {
  readonly stories: readonly Story[];
  readonly steps: StorySteps;
  readonly step: StoryStep;
}

/**
 * Takes back the last step; null where there is none. "changed" where the story is no longer as the step
 * left it: another tab has changed it since, and taking the step back would lose that.
 */
export function undone(stories: readonly Story[], { past, future }: StorySteps): Turned | "changed" | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  if (!isAs(stories, step.id, step.after)) return "changed";
  const steps = { past: past.slice(0, -1), future: [...future, step] };
  return { stories: withStory(stories, step, step.before), steps, step };
}

/** Does again what was taken back last. */
export function redone(stories: readonly Story[], { past, future }: StorySteps): Turned | "changed" | null {
  const step = future.at(-1);
  if (step === undefined) return null;
  if (!isAs(stories, step.id, step.before)) return "changed";
  const steps = { past: [...past, step], future: future.slice(0, -1) };
  return { stories: withStory(stories, step, step.after), steps, step };
}

/** The list after a step. */
export function afterStep(stories: readonly Story[], step: StoryStep): readonly Story[] {
  return withStory(stories, step, step.after);
}

function withStory(
  stories: readonly Story[],
  { id, place }: StoryStep,
  story: Story | null,
): readonly Story[] {
  const at = stories.findIndex((each) => each.id === id);
  if (story === null) return stories.filter((each) => each.id !== id);
  return at < 0 ? stories.toSpliced(place, 0, story) : stories.with(at, story);
}

/** Stories are plain data of one fixed shape. */
function isAs(stories: readonly Story[], id: string, expected: Story | null): boolean {
  const found = stories.find((story) => story.id === id) ?? null;
  return JSON.stringify(found) === JSON.stringify(expected);
}

import { memo, useDeferredValue } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { NamedView, Story } from "../core/model/graph.ts";
import { namedViewShowing } from "../core/view/sameView.ts";
import type { View } from "../core/view/view.ts";
import { useExplorer } from "../store/useExplorer.ts";
import { useStories } from "../store/useStories.ts";
import { NamedViews } from "./NamedViews.tsx";
import { StoryChip } from "./story/StoryChip.tsx";
import styles from "./ViewHead.module.css";
import { ViewSummary } from "./ViewSummary.tsx";

/** In the place of a named view's note, so that the network below keeps its place. */
const OWN_VIEW =
  "Not one of the named views: the next line says in words what is kept. “Share” gives a link to exactly this view.";

/** Which view this is, the other named views a click away, and in plain words what is shown. */
export function ViewHead() {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const view = useDeferredValue(useExplorer((state) => state.view));
  const saved = useExplorer((state) => state.savedViews);
  const stories = useDeferredValue(useStories());
  return (
    <div className={styles.head} data-plain={isPlain(catalogue, saved, stories) || undefined}>
      <Title catalogue={catalogue} view={view} saved={saved} stories={stories} />
      <div className={styles.summary}>
        <ViewSummary />
      </div>
    </div>
  );
}

/** True for data without anything to choose at the head: one line then holds title and summary. */
function isPlain(
  catalogue: Catalogue | null,
  saved: readonly NamedView[],
  stories: readonly Story[],
): boolean {
  return catalogue !== null && [catalogue.views, saved, stories].every(({ length }) => length === 0);
}

interface TitleProps {
  readonly catalogue: Catalogue | null;
  readonly view: View;
  readonly saved: readonly NamedView[];
  readonly stories: readonly Story[];
}

const Title = memo(function Title({ catalogue, view, saved, stories }: TitleProps) {
  const showing =
    catalogue === null
      ? null
      : (namedViewShowing(view, catalogue) ?? namedViewShowing(view, { ...catalogue, views: saved }));
  // Before the data have come, the same room is kept.
  const [title, note] = catalogue === null ? ["Demarche", ""] : titleAndNote(catalogue, showing);
  return (
    <>
      <div className={styles.top}>
        <h1 className={styles.title} title={showing === null ? undefined : title}>
          {title}
        </h1>
        {catalogue !== null && <StoryChip stories={stories} className={styles.story} />}
        {catalogue !== null && (
          <NamedViews own={catalogue.views} saved={saved} showing={showing} stories={stories} />
        )}
      </div>
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
});

/** Where no view of the data has a name, none is missing: the data are what the screen is called after. */
function titleAndNote({ views, title }: Catalogue, showing: NamedView | null): [string, string | null] {
  if (views.length === 0) return [showing?.title ?? title, null];
  return [showing?.title ?? "Your own view", showing?.note ?? OWN_VIEW];
}

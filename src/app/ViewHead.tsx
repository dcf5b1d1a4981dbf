import { memo, useDeferredValue } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { NamedView } from "../core/model/graph.ts";
import { namedViewShowing } from "../core/view/sameView.ts";
import type { View } from "../core/view/view.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ViewHead.module.css";
import { ViewSummary } from "./ViewSummary.tsx";

/** In the place of a named view's note, so that the network below keeps its place. */
const OWN_VIEW =
  "Not one of the named views: the next line says in words what is kept. “Copy link” gives a link to exactly this view.";

/** Which view this is, the other named views a click away, and in plain words what is shown. */
export function ViewHead() {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const view = useDeferredValue(useExplorer((state) => state.view));
  return (
    <div className={styles.head}>
      <Title catalogue={catalogue} view={view} />
      <div className={styles.summary}>
        <ViewSummary />
      </div>
    </div>
  );
}

interface TitleProps {
  readonly catalogue: Catalogue | null;
  readonly view: View;
}

const Title = memo(function Title({ catalogue, view }: TitleProps) {
  const { follow } = useActions();
  const showing = catalogue === null ? null : namedViewShowing(view, catalogue);
  // Before the data have come, the same room is kept.
  const [title, note] =
    catalogue === null ? ["Demarche", ""] : [showing?.title ?? "Your own view", showing?.note ?? OWN_VIEW];
  return (
    <>
      <div className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        {catalogue !== null && <ViewChooser catalogue={catalogue} showing={showing} />}
        <nav className={styles.chips} aria-label="Named views">
          {catalogue?.views
            .filter(({ id }) => id !== showing?.id)
            .map(({ id, title: other, link }) => (
              <Button key={id} look="chip" onClick={() => follow(link)}>
                {other}
              </Button>
            ))}
        </nav>
      </div>
      <p className={styles.note}>{note}</p>
    </>
  );
});

interface ViewChooserProps {
  readonly catalogue: Catalogue;
  readonly showing: NamedView | null;
}

/** The named views as one list, where there is no room for a row of them. */
function ViewChooser({ catalogue, showing }: ViewChooserProps) {
  const { follow } = useActions();
  const others = catalogue.views.filter(({ id }) => id !== showing?.id);
  const choose = (id: string): void => {
    const chosen = catalogue.views.find((view) => view.id === id);
    if (chosen !== undefined) follow(chosen.link);
  };
  return (
    <select
      className={styles.chooser}
      aria-label="Named views"
      value=""
      onChange={(event) => choose(event.target.value)}
    >
      <option value="" disabled>
        Other views
      </option>
      {others.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

import { Fragment, useId, useState } from "react";
import type { Story } from "../core/model/graph.ts";
import { isInData } from "../core/view/ownStories.ts";
import { counted } from "../core/view/words.ts";
import { storiesOf } from "../store/storiesOf.ts";
import { useExplorerStore } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Share.module.css";
import type { Shared } from "./shared.ts";
import { useStandalone } from "./useStandalone.ts";
import type { Told } from "./useWords.ts";

interface StandalonePartProps {
  readonly shared: Shared;
  readonly told: Told | null;
  /** Without its ending. */
  readonly fileName: string;
}

/** The view as a page that needs neither this host nor a network. */
export function StandalonePart({ shared, told, fileName }: StandalonePartProps) {
  const { getState } = useExplorerStore();
  const [stories] = useState(() => storiesOf(getState()));
  const [type, setType] = useState<"view" | "data">("view");
  const offered =
    type === "view" ? stories : stories.filter((story) => !isInData(story, shared.catalogue.stories));
  const [along, setAlong] = useState<readonly Story[]>(() =>
    stories.filter(({ id }) => id === shared.view.story?.id),
  );
  const { outcome, making, make } = useStandalone(shared, told, fileName);
  const name = useId();
  return (
    <>
      <p className={styles.lead}>
        One HTML file with the explorer and the data in it. It opens from a disk or a mail, on this view, and
        loads nothing from anywhere.
      </p>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">What the page holds</legend>
        {choicesOf(shared, told).map(({ value, label, words }) => (
          <Fragment key={value}>
            <label className={styles.choice}>
              <input type="radio" name={name} checked={type === value} onChange={() => setType(value)} />
              <span>
                {label} <span className={styles.quiet}>{words}</span>
              </span>
            </label>
            {value === type && <Along stories={offered} along={along} onChange={setAlong} />}
          </Fragment>
        ))}
      </fieldset>
      <div className={styles.row}>
        <Button
          disabled={told === null || making}
          onClick={() => void make({ type, stories: offered.filter((story) => along.includes(story)) })}
        >
          Download standalone page
        </Button>
        <span className={styles.outcome} role="status">
          {outcome}
        </span>
      </div>
    </>
  );
}

interface AlongProps {
  readonly stories: readonly Story[];
  readonly along: readonly Story[];
  readonly onChange: (along: readonly Story[]) => void;
}

/** The stories that may go with a view; what their slides show goes with them. */
function Along({ stories, along, onChange }: AlongProps) {
  return stories.map((story) => (
    <label key={story.id} className={`${styles.choice} ${styles.under}`}>
      <input
        type="checkbox"
        checked={along.includes(story)}
        onChange={({ target }) =>
          onChange(target.checked ? [...along, story] : along.filter((one) => one !== story))
        }
      />
      <span>
        With the story “{story.title}”{" "}
        <span className={styles.quiet}>
          And all that its {counted(story.slides.length, { one: "slide shows", many: "slides show" })}.
        </span>
      </span>
    </label>
  ));
}

function choicesOf({ catalogue }: Shared, told: Told | null) {
  const shown = told?.picture.totals.interactions.shown;
  const [all, stories] = [catalogue.interactionIds.length, catalogue.stories.length];
  const gist = shown === undefined ? "The interactions" : counted(shown, INTERACTIONS);
  return [
    {
      value: "view",
      label: "What this view shows",
      words: `${gist} with their actors and sources, and the full text of the briefs that they are coded from.`,
    },
    {
      value: "data",
      label: "All of the data",
      words: `${counted(all, INTERACTIONS)}, with the named views${stories === 0 ? "" : " and stories"} of these data.`,
    },
  ] as const;
}

const INTERACTIONS = { one: "interaction", many: "interactions" };

import type { NamedView, Story } from "../core/model/graph.ts";
import { linkToPlace, placesOf } from "../core/view/slides.ts";
import { useActions } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ViewHead.module.css";

interface NamedViewsProps {
  /** Of the data, and of the person: ids are unique among all of them. */
  readonly own: readonly NamedView[];
  readonly saved: readonly NamedView[];
  readonly showing: NamedView | null;
  /** Of the data, then of the person; where there is no room for a button, they are in the list. */
  readonly stories: readonly Story[];
}

/** The other named views a click away: a row of them, or one list where there is no room for a row. */
export function NamedViews({ own, saved, showing, stories }: NamedViewsProps) {
  const others = own.filter(({ id }) => id !== showing?.id);
  const mine = saved.filter(({ id }) => id !== showing?.id);
  return (
    <>
      <Chooser
        className={styles.chooser}
        label="Named views"
        first="Other views"
        views={others}
        saved={mine}
        stories={stories}
      />
      <Chips own={others} saved={mine} />
    </>
  );
}

type Others = Omit<NamedViewsProps, "showing" | "stories">;

/** More than one would push the data's own out of sight. */
const MOST_SAVED_CHIPS = 1;

function Chips({ own, saved }: Others) {
  const { follow } = useActions();
  return (
    <nav className={styles.named} aria-label="Named views">
      <div className={styles.chips}>
        {own.map(({ id, title, link }) => (
          <Button key={id} look="chip" onClick={() => follow(link)}>
            {title}
          </Button>
        ))}
      </div>
      {saved.length > MOST_SAVED_CHIPS ? (
        <Chooser label="Your own views" first={`Yours (${saved.length})`} views={saved} />
      ) : (
        saved.map((view) => <SavedChip key={view.id} view={view} />)
      )}
    </nav>
  );
}

function SavedChip({ view: { title, note, link } }: { readonly view: NamedView }) {
  const { follow } = useActions();
  return (
    <Button
      look="chip"
      title={note === "" ? title : `${title}: ${note}`}
      aria-label={`${title}, saved by you`}
      onClick={() => follow(link)}
    >
      <Mark />
      <span className={styles.saved}>{title}</span>
    </Button>
  );
}

/** A ribbon: a view of the person's own. */
function Mark() {
  return (
    <svg viewBox="0 0 10 12" width="9" height="11" aria-hidden="true" fill="currentColor">
      <path d="M1.5 0h7A1.5 1.5 0 0 1 10 1.5V12L5 8.6 0 12V1.5A1.5 1.5 0 0 1 1.5 0z" />
    </svg>
  );
}

const NONE: readonly never[] = [];
/** No id of a view has such a sign. */
const STORY = "story:";

interface ChooserProps {
  readonly label: string;
  /** What stands there before one is chosen. */
  readonly first: string;
  readonly views: readonly NamedView[];
  readonly saved?: readonly NamedView[];
  readonly stories?: readonly Story[];
  readonly className?: string | undefined;
}

function Chooser({ label, first, views, saved = NONE, stories = NONE, className }: ChooserProps) {
  const { follow } = useActions();
  const playable = stories.filter(({ slides }) => slides.length > 0);
  const choose = (id: string): void => {
    const chosen = [...views, ...saved].find((view) => view.id === id);
    if (chosen !== undefined) follow(chosen.link);
    else if (id.startsWith(STORY)) follow(linkToPlace({ id: id.slice(STORY.length), slide: 1 }));
  };
  return (
    <select className={className} aria-label={label} value="" onChange={({ target }) => choose(target.value)}>
      <option value="" disabled>
        {first}
      </option>
      {views.map(optionOf)}
      {playable.length > 0 && (
        <optgroup label="Stories">
          {playable.map((story) => (
            <option key={story.id} value={STORY + story.id}>
              {story.title}, in {placesOf(story)} slides
            </option>
          ))}
        </optgroup>
      )}
      {saved.length > 0 && <optgroup label="Saved by you">{saved.map(optionOf)}</optgroup>}
    </select>
  );
}

function optionOf({ id, title }: NamedView) {
  return (
    <option key={id} value={id}>
      {title}
    </option>
  );
}

import type { NamedView } from "../core/model/graph.ts";
import { useActions } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ViewHead.module.css";

interface NamedViewsProps {
  /** Of the data, and of the person: ids are unique among all of them. */
  readonly own: readonly NamedView[];
  readonly saved: readonly NamedView[];
  readonly showing: NamedView | null;
}

/** The other named views a click away: a row of them, or one list where there is no room for a row. */
export function NamedViews({ own, saved, showing }: NamedViewsProps) {
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
      />
      <Chips own={others} saved={mine} />
    </>
  );
}

type Others = Omit<NamedViewsProps, "showing">;

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

const NONE: readonly NamedView[] = [];

interface ChooserProps {
  readonly label: string;
  /** What stands there before one is chosen. */
  readonly first: string;
  readonly views: readonly NamedView[];
  readonly saved?: readonly NamedView[];
  readonly className?: string | undefined;
}

function Chooser({ label, first, views, saved = NONE, className }: ChooserProps) {
  const { follow } = useActions();
  const choose = (id: string): void => {
    const chosen = [...views, ...saved].find((view) => view.id === id);
    if (chosen !== undefined) follow(chosen.link);
  };
  return (
    <select className={className} aria-label={label} value="" onChange={({ target }) => choose(target.value)}>
      <option value="" disabled>
        {first}
      </option>
      {views.map(optionOf)}
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

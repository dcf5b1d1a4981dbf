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
      <Chooser own={others} saved={mine} />
      <Chips own={others} saved={mine} />
    </>
  );
}

type Others = Omit<NamedViewsProps, "showing">;

function Chips({ own, saved }: Others) {
  const { follow } = useActions();
  return (
    <nav className={styles.chips} aria-label="Named views">
      {own.map(({ id, title, link }) => (
        <Button key={id} look="chip" onClick={() => follow(link)}>
          {title}
        </Button>
      ))}
      {saved.map(({ id, title, note, link }) => (
        <Button
          key={id}
          look="chip"
          title={note}
          aria-label={`${title}, saved by you`}
          onClick={() => follow(link)}
        >
          <Mark />
          {title}
        </Button>
      ))}
    </nav>
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

function Chooser({ own, saved }: Others) {
  const { follow } = useActions();
  const choose = (id: string): void => {
    const chosen = [...own, ...saved].find((view) => view.id === id);
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
      {own.map(optionOf)}
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

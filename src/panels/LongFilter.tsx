import { type ReactNode, useState } from "react";
import styles from "./FiltersPanel.module.css";
import panel from "./panel.module.css";
import { counted } from "./wording.ts";

interface LongFilterProps<T> {
  /** All rows, in the order in which they are offered. */
  readonly rows: readonly T[];
  /** Those of them that a search finds. */
  readonly found: (search: string) => readonly T[];
  /** A ticked row is shown wherever it stands. */
  readonly isTicked: (row: T) => boolean;
  /** How many stand there at first. */
  readonly few: number;
  readonly noun: readonly [one: string, many: string];
  readonly fieldLabel: string;
  /** True where the field stands there from the start, and not only with the rest. */
  readonly fieldAtFirst?: boolean;
  /** One `li`; told what is searched for. */
  readonly children: (row: T, search: string) => ReactNode;
}

/** How many more rows each press shows, and how many a search shows. */
const STEP = 50;

/** The first rows of a long list; the rest on request, with a field to find one by its words. */
export function LongFilter<T>({
  rows,
  found,
  isTicked,
  few,
  noun,
  fieldLabel,
  fieldAtFirst = false,
  children,
}: LongFilterProps<T>): ReactNode {
  const [limit, setLimit] = useState(few);
  const [typed, setTyped] = useState("");
  const search = typed.trim();
  const offered = search === "" ? rows : found(search);
  const most = search === "" ? limit : Math.max(limit, STEP);
  // One more row takes no more room than the button that offers it.
  const shown = offered.filter((row, place) => place < most || offered.length === most + 1 || isTicked(row));
  const rest = offered.length - shown.length;
  return (
    <>
      {(fieldAtFirst || limit > few) && (
        <input
          className={styles.find}
          type="search"
          aria-label={fieldLabel}
          placeholder={fieldLabel}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul>{shown.map((row) => children(row, search))}</ul>
      {offered.length === 0 && <p className={panel.quiet}>{`No ${noun[0]} has “${search}” in its name.`}</p>}
      {rest > 0 && (
        <button className={`${panel.link} ${panel.more}`} type="button" onClick={() => setLimit(most + STEP)}>
          {counted(rest, `more ${noun[0]}`, `more ${noun[1]}`)}
        </button>
      )}
    </>
  );
}

import { type ReactNode, useDeferredValue, useState } from "react";
import panel from "./panel.module.css";
import { counted } from "./wording.ts";

interface GrowingListProps<T> {
  /** How many there are in all. */
  readonly total: number;
  /** The first `limit` of them. */
  readonly take: (limit: number) => readonly T[];
  /** How many at first, and how many more with each press. */
  readonly first: number;
  readonly step: number;
  /** One and many of what is listed: "tie", "ties". */
  readonly noun: readonly [one: string, many: string];
  /** One `li`. */
  readonly children: (item: T, place: number) => ReactNode;
}

/** So many are drawn with the panel; the rest follow at once, without holding anything up. */
const AT_FIRST_SIGHT = 12;

/** A list that says how much of it is not shown yet, with the button that shows it. */
export function GrowingList<T>({ total, take, first, step, noun, children }: GrowingListProps<T>): ReactNode {
  const [limit, setLimit] = useState(first);
  const drawn = useDeferredValue(limit, Math.min(limit, AT_FIRST_SIGHT));
  const hidden = total - limit;
  return (
    <>
      <ul>{take(drawn).map(children)}</ul>
      {hidden > 0 && (
        <button
          className={`${panel.link} ${panel.more}`}
          type="button"
          onClick={() => setLimit(limit + step)}
        >
          {counted(hidden, `more ${noun[0]}`, `more ${noun[1]}`)}
        </button>
      )}
    </>
  );
}

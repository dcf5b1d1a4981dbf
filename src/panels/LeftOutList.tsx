import { type ReactNode, type ToggleEvent, useId, useRef } from "react";
import type { LeftOut } from "../core/events/picture.ts";
import panel from "./panel.module.css";
import styles from "./LeftOutList.module.css";
import { withCommas } from "../core/view/words.ts";

/** Everything that the view does not show, counted, with the reason. Nothing where all is shown. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const counted = leftOut.filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  const place = (event: ToggleEvent<HTMLDivElement>): void => {
    if (event.newState === "open" && button.current !== null) placeUnder(button.current, event.currentTarget);
  };
  return (
    <>
      <button ref={button} className={`${panel.link} ${styles.open}`} type="button" popoverTarget={listId}>
        What is left out
      </button>
      <div id={listId} className={styles.list} popover="auto" onBeforeToggle={place}>
        <table>
          <caption>Each is counted under the first reason that applies.</caption>
          <tbody>
            {counted.map(({ code, what, reason, count }) => (
              <tr key={`${code} ${what}`}>
                <td>
                  {withCommas(count)} {count === 1 ? what.slice(0, -1) : what}
                </td>
                <th scope="row">{reason}</th>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** As in the style sheet: the list is not laid out before it opens. */
const WIDTH_PX = 340;
const MARGIN_PX = 16;

function placeUnder(button: HTMLElement, list: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const most = document.documentElement.clientWidth - WIDTH_PX - MARGIN_PX;
  list.style.left = `${Math.max(MARGIN_PX, Math.min(left, most))}px`;
  list.style.top = `${bottom + 4}px`;
}

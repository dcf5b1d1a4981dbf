import { useEffect } from "react";
import { playStep, type PlayStep, type Press, turnOf } from "./playKeys.ts";

/** Does `act` for each key of the page that is a step of the story. `act` is false where there was nothing to do. */
export function usePlayKeys(act: (step: PlayStep) => boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = playStep(event);
      if (step === undefined || isTaken(event, event.target) || isCovered()) return;
      if (act(step)) event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [act]);
}

/** A dialog or a sheet over the slide has the keys to itself. */
function isCovered(): boolean {
  return document.querySelector("dialog[open], [popover]:popover-open") !== null;
}

/** Where the focus stands, the key already means something: it types, presses a button, or turns a page. */
function isTaken(press: Press, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return true;
  if (press.key === " " && target.closest("button, summary, [role=button]") !== null) return true;
  return turnsPage(press, target);
}

/** A text that has the focus and goes on that way; at its end the key goes on to the next slide. */
function turnsPage(press: Press, target: HTMLElement): boolean {
  const turn = turnOf(press);
  const text = turn === undefined ? null : target.closest("[data-pages]");
  if (text === null) return false;
  const { scrollTop, scrollHeight, clientHeight } = text;
  return turn === "up" ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}

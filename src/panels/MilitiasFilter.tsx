import type { ReactNode } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { withFocus } from "../core/view/change.ts";
import type { View } from "../core/view/view.ts";
import { ActorSign } from "./ActorSign.tsx";
import type { FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";

interface MilitiasFilterProps {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** A focus on more of them than this is no picture of them, and a link of many lines. */
const MOST_MILITIAS = 40;

/** Focuses on every armed group of the data, or takes that focus away again. Nothing where there are none, or hundreds. */
export function MilitiasFilter({ catalogue, view, onChange }: MilitiasFilterProps): ReactNode {
  const militias: readonly string[] = catalogue.actors.flatMap(({ id, type }) =>
    type === "armed group" ? [id] : [],
  );
  if (militias.length === 0 || militias.length > MOST_MILITIAS) return null;
  const pressed = view.focus.length === militias.length && militias.every((id) => view.focus.includes(id));
  const change = (): void => {
    const { focus, hops } = withFocus(view, pressed ? [] : militias);
    onChange({ focus, hops });
  };
  return (
    <button
      className={styles.chip}
      type="button"
      aria-pressed={pressed}
      title="Focus on the armed groups and those tied to them"
      onClick={change}
    >
      <ActorSign type="armed group" />
      {areCalledMilitias(catalogue) ? "The militias" : "The armed groups"}
    </button>
  );
}

/** True where the data themselves say so of one of them. */
function areCalledMilitias({ actors }: Catalogue): boolean {
  return actors.some(
    ({ type, name, summary }) => type === "armed group" && /\bmilitia/i.test(`${name} ${summary}`),
  );
}

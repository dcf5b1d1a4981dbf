import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import panel from "./panel.module.css";
import { hasOneSource } from "./sourceCount.ts";
import { counted } from "./wording.ts";

interface OneSourceToggleProps {
  readonly records: readonly InteractionDetails[];
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** "Only those with one source", with how many they are; a plain sentence where it would change nothing. */
export function OneSourceToggle({ records, on, onChange }: OneSourceToggleProps): ReactNode {
  const count = records.filter(hasOneSource).length;
  if (records.length === 0) return null;
  if (count === 0 || count === records.length) {
    const each = records.length === 1 ? "This interaction" : "Each of these interactions";
    const words = count === 0 ? `${each} has more than one source.` : `${each} has one source.`;
    return <p className={panel.remark}>{words}</p>;
  }
  return (
    <label className={panel.toggle}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>Only those with one source</span>
      <span className={panel.rowCount}>
        <span aria-hidden="true">{count}</span>
        <span className="visually-hidden">({counted(count, "interaction")})</span>
      </span>
    </label>
  );
}

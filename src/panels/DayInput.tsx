import { type ChangeEvent, type ReactNode, useState } from "react";
import { type Day, dayFrom, dayFromIso, isoFromDay } from "../core/model/day.ts";
import styles from "./FiltersPanel.module.css";

interface DayInputProps {
  readonly day: Day | null;
  readonly label: string;
  readonly describedBy: string;
  readonly onDay: (day: Day | null) => void;
}

/** Before it, a year is still being typed: 0020 on the way to 2020. */
const FIRST_DAY = dayFrom(1000, 1, 1) ?? 0;

/** The browser's own date field. What is typed counts once it is a whole date, or nothing at all. */
export function DayInput({ day, label, describedBy, onDay }: DayInputProps): ReactNode {
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: Day | null } | null>(null);
  const written = draft !== null && draft.over === day ? draft.text : null;
  const type = ({ currentTarget: { value, validity } }: ChangeEvent<HTMLInputElement>): void => {
    const typed = dayFromIso(value);
    setDraft({ text: value, over: day });
    if (typed !== undefined && typed >= FIRST_DAY) onDay(typed);
    if (value === "" && !validity.badInput) onDay(null);
  };
  return (
    <input
      className={styles.day}
      type="date"
      aria-label={label}
      aria-describedby={describedBy}
      value={written ?? (day === null ? "" : isoFromDay(day))}
      onChange={type}
      onBlur={() => setDraft(null)}
    />
  );
}

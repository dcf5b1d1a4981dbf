import { type KeyboardEvent, useId, useState } from "react";
import { type Day, dayInWords } from "../core/model/day.ts";
import type { Window } from "../core/view/view.ts";
import type { Span } from "../core/timeline/span.ts";
import styles from "./Timeline.module.css";
import { parseTypedDay, type Side, type TypedDay } from "./typedDay.ts";
import type { OnWindow } from "./useWindowGesture.ts";

interface DateFieldsProps {
  readonly window: Window;
  readonly span: Span;
  readonly onWindow: OnWindow;
}

/** What is being typed into a field, over which value, and what is wrong with it, if anything. */
interface Draft {
  readonly text: string;
  readonly over: Day | null;
  readonly message: string | null;
}

/** The two typed dates. A text that cannot be read stays where it is, with a message; so does the window. */
export function DateFields({ window, span, onWindow }: DateFieldsProps) {
  const first = useDateDraft(
    window.from,
    (text) => readSide(text, "first", window),
    (from) => onWindow({ ...window, from }, "end"),
  );
  const last = useDateDraft(
    window.to,
    (text) => readSide(text, "last", window),
    (to) => onWindow({ ...window, to }, "end"),
  );
  const id = useId();
  const message = first.message ?? last.message;
  const lastDay = span.first + span.days - 1;
  return (
    <div className={styles.dates}>
      <DateField field={first} name="First day" placeholder={openEnd(span, span.first)} messageId={id} />
      <span className={styles.to}>to</span>
      <DateField field={last} name="Last day" placeholder={openEnd(span, lastDay)} messageId={id} />
      <p id={id} className={styles.message} role="alert">
        {message}
      </p>
    </div>
  );
}

/** An open side shows, as a hint, where the data end. */
function openEnd(span: Span, day: Day): string {
  return span.days === 0 ? "any day" : dayInWords(day);
}

/** A day that would turn the window around is refused: which of the two was meant cannot be known. */
function readSide(text: string, side: Side, window: Window): TypedDay {
  const typed = parseTypedDay(text, side);
  if (!typed.ok || typed.day === null) return typed;
  const other = side === "first" ? window.to : window.from;
  if (other === null || (side === "first" ? typed.day <= other : typed.day >= other)) return typed;
  const [is, write] =
    side === "first" ? ["after the last day", "earlier"] : ["before the first day", "later"];
  const expected = `Write ${dayInWords(other)} or ${write}, or change the other date first.`;
  return { ok: false, message: `${dayInWords(typed.day)} is ${is}, ${dayInWords(other)}. ${expected}` };
}

interface DateDraft {
  readonly text: string;
  readonly message: string | null;
  type(text: string): void;
  commit(): void;
  cancel(): void;
}

/** A draft is forgotten as soon as the value under it changes, by a handle or a step. */
function useDateDraft(
  value: Day | null,
  read: (text: string) => TypedDay,
  onDay: (day: Day | null) => void,
): DateDraft {
  const [stored, setDraft] = useState<Draft | null>(null);
  const draft = stored !== null && stored.over === value ? stored : null;
  const commit = () => {
    if (draft === null) return;
    const typed = read(draft.text);
    setDraft(typed.ok ? null : { ...draft, message: typed.message });
    if (typed.ok && typed.day !== value) onDay(typed.day);
  };
  return {
    text: draft?.text ?? (value === null ? "" : dayInWords(value)),
    message: draft?.message ?? null,
    type: (text) => setDraft({ text, over: value, message: null }),
    commit,
    cancel: () => setDraft(null),
  };
}

interface DateFieldProps {
  readonly field: DateDraft;
  readonly name: string;
  readonly placeholder: string;
  readonly messageId: string;
}

function DateField({ field, name, placeholder, messageId }: DateFieldProps) {
  const wrong = field.message !== null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") field.commit();
    if (event.key === "Escape") field.cancel();
  };
  return (
    <input
      className={styles.date}
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={name}
      aria-invalid={wrong}
      aria-describedby={wrong ? messageId : undefined}
      placeholder={placeholder}
      value={field.text}
      onChange={(event) => field.type(event.currentTarget.value)}
      onBlur={field.commit}
      onKeyDown={onKeyDown}
    />
  );
}

import { type ReactNode, type Ref, useId, useRef } from "react";
import { Button } from "../ui/Button.tsx";
import styles from "./Share.module.css";
import { useCopy } from "../ui/useCopy.ts";

interface CopyFieldProps {
  /** What the text is, for a screen reader. */
  readonly label: string;
  readonly value: string;
  /** "Copy link". */
  readonly action: string;
  readonly rows: number;
  readonly look?: "plain" | "strong";
  readonly button?: Ref<HTMLButtonElement>;
  /** Beside the button: how long it is. */
  readonly children?: ReactNode;
}

const OUTCOMES = {
  idle: "",
  copied: "Copied",
  refused: "Your browser does not allow copying here. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
} as const;

/** A text to take along, and the button that copies it. */
export function CopyField({ label, value, action, rows, look = "plain", button, children }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { outcome, copy } = useCopy(field);
  return (
    <div className={styles.copy}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        readOnly
        rows={rows}
        spellCheck={false}
        value={value}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.row}>
        <Button
          ref={button}
          className={styles.main ?? ""}
          look={look}
          disabled={value === ""}
          onClick={() => void copy()}
        >
          {action}
        </Button>
        <span className={styles.quiet}>{children}</span>
        <span className={styles.outcome} role="status">
          {OUTCOMES[outcome]}
        </span>
      </div>
    </div>
  );
}

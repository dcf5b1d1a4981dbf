import type { ReactNode } from "react";
import { type Span, ticksOf } from "./pinStrip.ts";
import styles from "./PinStrip.module.css";

/** Both ends of the span, and a month between them, under a strip. */
export function StripAxis({ span }: { readonly span: Span }): ReactNode {
  return (
    <div className={styles.axis}>
      {ticksOf(span).map(({ day, label, percent, align }) => (
        <span key={day} className={styles[align]} style={{ left: `${percent}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}

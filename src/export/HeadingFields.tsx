import { type ReactNode, useEffect, useId, useState } from "react";
import type { FigureHeading } from "../core/figure/figureHeading.ts";
import styles from "./Figure.module.css";

interface HeadingFieldsProps {
  readonly heading: FigureHeading;
  readonly onChange: (heading: FigureHeading) => void;
}

/** While words are typed, the figure waits for a rest. */
const REST_MS = 400;

/** What stands over the figure, to be put in one's own words. */
export function HeadingFields({ heading, onChange }: HeadingFieldsProps): ReactNode {
  const [typed, setTyped] = useState(heading);
  const [titleId, noteId] = [useId(), useId()];
  useEffect(() => {
    if (typed.title === heading.title && typed.note === heading.note) return;
    const timer = setTimeout(() => onChange(typed), REST_MS);
    return () => clearTimeout(timer);
  }, [typed, heading, onChange]);
  return (
    <div className={styles.fields}>
      <label htmlFor={titleId}>Title</label>
      <input
        id={titleId}
        value={typed.title}
        onChange={({ target }) => setTyped({ ...typed, title: target.value })}
      />
      <label htmlFor={noteId}>Below it</label>
      <textarea
        id={noteId}
        rows={2}
        value={typed.note}
        onChange={({ target }) => setTyped({ ...typed, note: target.value })}
      />
    </div>
  );
}

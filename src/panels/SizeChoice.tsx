import { type ReactNode, useId } from "react";
import { SIZE_MEASURES, type SizeMeasure } from "../core/view/view.ts";
import styles from "./Legend.module.css";

interface SizeChoiceProps {
  readonly sizedBy: SizeMeasure;
  readonly onSizedBy: (measure: SizeMeasure) => void;
}

/** "Area = interactions", where the word can be changed. */
export function SizeChoice({ sizedBy, onSizedBy }: SizeChoiceProps): ReactNode {
  const fieldId = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={fieldId}>Area =</label>
      <select
        id={fieldId}
        value={sizedBy}
        onChange={({ target }) => {
          const measure = SIZE_MEASURES.find((one) => one === target.value);
          if (measure !== undefined) onSizedBy(measure);
        }}
      >
        {SIZE_MEASURES.map((measure) => (
          <option key={measure}>{measure}</option>
        ))}
      </select>
    </span>
  );
}

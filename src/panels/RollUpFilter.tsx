import { type ReactNode, useId } from "react";
import type { Picture } from "../core/events/picture.ts";
import type { View } from "../core/view/view.ts";
import type { FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import { leftOutCount } from "./leftOutCount.ts";
import panel from "./panel.module.css";
import rows from "./TickRow.module.css";
import { counted } from "./wording.ts";

interface RollUpFilterProps {
  readonly picture: Picture;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** Counts people and bodies with the state they stood for on that day, or as they are. */
export function RollUpFilter({ picture, view, onChange }: RollUpFilterProps): ReactNode {
  const remarkId = useId();
  const rolled = view.rollUp === "state";
  const inside = leftOutCount(picture, "insideState", "ties");
  return (
    <div className={`${panel.section} ${styles.group}`}>
      <label className={rows.tick}>
        <input
          type="checkbox"
          checked={rolled}
          aria-describedby={remarkId}
          onChange={() => onChange({ rollUp: rolled ? "none" : "state" })}
        />
        <span className={`${rows.label} ${styles.fieldName}`}>Roll up to states</span>
      </label>
      <p id={remarkId} className={panel.quiet}>
        {rolled
          ? `${counted(inside, "tie")} inside one state ${inside === 1 ? "is" : "are"} left out.`
          : "Office holders, ministries, armies and embassies count with their state; armed groups never do."}
      </p>
    </div>
  );
}

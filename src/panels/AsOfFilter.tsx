import { type ReactNode, useId } from "react";
import type { Picture } from "../core/events/picture.ts";
import { dayInWords } from "../core/model/day.ts";
import type { View } from "../core/view/view.ts";
import { CollapsibleFilter } from "./CollapsibleFilter.tsx";
import { DayInput } from "./DayInput.tsx";
import type { FilterChange } from "./filterChange.ts";
import styles from "./FiltersPanel.module.css";
import { leftOutCount } from "./leftOutCount.ts";
import panel from "./panel.module.css";
import { counted } from "./wording.ts";

interface AsOfFilterProps {
  readonly picture: Picture;
  readonly view: View;
  readonly onChange: (change: FilterChange) => void;
}

/** Keeps what our sources had told by a day. */
export function AsOfFilter({ picture, view, onChange }: AsOfFilterProps): ReactNode {
  const remarkId = useId();
  const { asOf } = view;
  return (
    <CollapsibleFilter
      title="As known on"
      gist={asOf === null ? "any day" : dayInWords(asOf)}
      active={asOf !== null}
    >
      <div className={styles.stepper}>
        <DayInput
          day={asOf}
          label="As known on"
          describedBy={remarkId}
          onDay={(day) => onChange({ asOf: day })}
        />
        {asOf !== null && (
          <button
            className={`${panel.link} ${styles.act}`}
            type="button"
            onClick={() => onChange({ asOf: null })}
          >
            Any day
          </button>
        )}
      </div>
      <p id={remarkId} className={panel.quiet}>
        {remarkOn(asOf, picture)}
      </p>
    </CollapsibleFilter>
  );
}

/** What the day has left out, and what it could not judge. */
function remarkOn(asOf: View["asOf"], picture: Picture): string {
  if (asOf === null)
    return "Leaves out what was not yet in our sources on that day. Where the day of report is unknown, an interaction stays.";
  const missing = leftOutCount(picture, "asOf", "interactions");
  const { reportUnknown } = picture;
  const unknown =
    reportUnknown === 0
      ? ""
      : ` Of those shown, ${counted(reportUnknown, "has", "have")} no known day of report.`;
  return `${counted(missing, "interaction")} not yet in our sources on ${dayInWords(asOf)}.${unknown}`;
}

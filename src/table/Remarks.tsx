import type { ReactNode } from "react";
import { counted } from "../core/view/words.ts";
import type { Lines } from "./lines.ts";
import styles from "./PictureTable.module.css";
import type { RecordStore } from "./recordStore.ts";
import tools from "./Tools.module.css";

interface RemarksProps {
  readonly remarks: readonly string[];
  readonly lines: Lines;
  readonly records: RecordStore;
}

/** What a reader has to know about the table: rows left off, columns that cannot sort, records that did not come. */
export function Remarks({ remarks, lines, records }: RemarksProps): ReactNode {
  const failure = records.failure();
  const leftOff = lines.leftOff === 0 ? [] : [leftOffWords(lines.leftOff)];
  const all = [...leftOff, ...remarks];
  if (all.length === 0 && failure === null) return null;
  return (
    <div className={styles.remarks} role="status">
      {all.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {failure !== null && (
        <p>
          Some interactions could not be loaded: {failure}{" "}
          <button type="button" className={tools.link} onClick={() => records.retry()}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

function leftOffWords(leftOff: number): string {
  const rows = counted(leftOff, { one: "row is", many: "rows are" });
  return `The table ends early: ${rows} left off. The CSV file holds all; narrow the window or filter to see them here.`;
}

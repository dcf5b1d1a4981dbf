import type { ReactNode } from "react";
import { withCommas } from "../core/view/words.ts";
import panel from "./panel.module.css";

interface UnlistedProps {
  /** How many records are listed below, and how many are not. */
  readonly listed: number;
  readonly unlisted: number;
}

/** Says that what follows is not all, and how to read the rest; nothing where it is all. */
export function Unlisted({ listed, unlisted }: UnlistedProps): ReactNode {
  if (unlisted === 0) return null;
  return (
    <section className={panel.section}>
      <p className={panel.remark}>
        Of {withCommas(listed + unlisted)} interactions, {withCommas(listed)} are listed, the latest in this
        view first of all. Narrow the window to read others; the table and its download have them all.
      </p>
    </section>
  );
}

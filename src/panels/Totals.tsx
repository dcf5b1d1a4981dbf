import type { ReactNode } from "react";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";
import styles from "./Totals.module.css";
import { withCommas } from "../core/view/words.ts";

/** Actors, ties, interactions and sources; "of how many" where some are left out. */
export function Totals({ context }: { readonly context: PanelContext }): ReactNode {
  const { totals, sourcesTotal } = context.picture;
  const rows = [
    { name: "Actors", ...totals.actors },
    { name: "Ties", ...totals.ties },
    { name: "Interactions", ...totals.interactions },
    { name: "Sources", shown: sourcesTotal, all: context.catalogue.sources.length },
  ];
  return (
    <dl className={`${panel.section} ${styles.totals}`}>
      {rows.map(({ name, shown, all }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{withCommas(shown)}</strong>
            {shown !== all && <span> of {withCommas(all)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

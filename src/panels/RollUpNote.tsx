import type { ReactNode } from "react";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";

/** The picture counts states; the records name who acted. */
export function RollUpNote({ context }: { readonly context: PanelContext }): ReactNode {
  if (context.view.rollUp !== "state") return null;
  return (
    <p className={panel.note}>
      This view counts office holders and government bodies with their states. Records are listed here as they
      were recorded, before that roll-up, so their number may differ from the network’s.
    </p>
  );
}

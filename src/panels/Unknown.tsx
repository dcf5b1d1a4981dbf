import type { ReactNode } from "react";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";
import { PanelHead } from "./PanelHead.tsx";

/** The selection names something that these data do not have. */
export function Unknown({ context }: { readonly context: PanelContext }): ReactNode {
  return (
    <>
      <PanelHead context={context}>Not in these data</PanelHead>
      <p className={panel.standfirst}>What was selected is not part of this data set.</p>
    </>
  );
}

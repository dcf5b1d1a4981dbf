import type { ReactNode } from "react";
import { CloseIcon } from "./CloseIcon.tsx";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";
import { ViewLink } from "./ViewLink.tsx";

interface PanelHeadProps {
  readonly context: PanelContext;
  readonly children: ReactNode;
}

/** The panel's title; over it the way back, beside it a cross that takes the selection away. */
export function PanelHead({ context, children }: PanelHeadProps): ReactNode {
  const { back, view, titleId, onSelect } = context;
  return (
    <>
      {back !== null && (
        <ViewLink context={context} to={back.selection} className={panel.back}>
          <span aria-hidden="true">‹</span> Back to {back.words}
        </ViewLink>
      )}
      <div className={panel.head}>
        <h2 className={panel.title} id={titleId} tabIndex={-1}>
          {children}
        </h2>
        {view.selection !== null && (
          <button
            className={panel.icon}
            type="button"
            aria-label="Close details"
            onClick={() => onSelect(null)}
          >
            <CloseIcon />
          </button>
        )}
      </div>
    </>
  );
}

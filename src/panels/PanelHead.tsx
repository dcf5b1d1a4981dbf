import type { ReactNode } from "react";
import { CloseIcon } from "./CloseIcon.tsx";
import panel from "./panel.module.css";

interface PanelHeadProps {
  readonly id: string;
  readonly children: ReactNode;
  readonly onClose?: (() => void) | undefined;
}

/** The panel's title, and a cross that takes the selection away. */
export function PanelHead({ id, children, onClose }: PanelHeadProps): ReactNode {
  return (
    <div className={panel.head}>
      <h2 className={panel.title} id={id}>
        {children}
      </h2>
      {onClose !== undefined && (
        <button className={panel.icon} type="button" aria-label="Close details" onClick={onClose}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}

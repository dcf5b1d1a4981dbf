import { Export } from "./Export.tsx";
import { Method } from "./Method.tsx";
import { Shortcuts } from "./Shortcuts.tsx";

export type DialogName = "shortcuts" | "method" | "export";

interface DialogsProps {
  /** The one that is open. */
  readonly open: DialogName | null;
  readonly onClose: () => void;
}

/** What opens over the whole page, one at a time. */
export function Dialogs({ open, onClose }: DialogsProps) {
  return (
    <>
      {open === "shortcuts" && <Shortcuts onClose={onClose} />}
      <Export open={open === "export"} onClose={onClose} />
      <Method open={open === "method"} onClose={onClose} />
    </>
  );
}

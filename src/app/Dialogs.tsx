import { Export } from "./Export.tsx";
import { Method } from "./Method.tsx";
import { Share } from "./Share.tsx";
import { Shortcuts } from "./Shortcuts.tsx";

export type DialogName = "share" | "export" | "method" | "shortcuts";

interface DialogsProps {
  /** The one that is open. */
  readonly open: DialogName | null;
  readonly onClose: () => void;
}

/** What opens over the whole page, one at a time. */
export function Dialogs({ open, onClose }: DialogsProps) {
  return (
    <>
      <Share open={open === "share"} onClose={onClose} />
      {open === "shortcuts" && <Shortcuts onClose={onClose} />}
      <Export open={open === "export"} onClose={onClose} />
      <Method open={open === "method"} onClose={onClose} />
    </>
  );
}

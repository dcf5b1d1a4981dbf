import { lazy, Suspense } from "react";
import { useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";

const load = () => import("../share/ShareDialog.tsx");
const ShareDialog = lazy(async () => ({ default: (await load()).ShareDialog }));

/** Opens the dialog by which this view is handed on. Its code comes when the button is about to be used. */
export function ShareButton({ onClick }: { readonly onClick: () => void }) {
  const ready = useExplorer((state) => state.corpus !== null);
  const prepare = (): void => void load().catch(() => undefined); // asked again by the click
  return (
    <Button
      look="strong"
      aria-haspopup="dialog"
      disabled={!ready}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={onClick}
    >
      Share
    </Button>
  );
}

export function Share({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <ShareDialog onClose={onClose} />
    </Suspense>
  );
}

import { lazy, Suspense } from "react";
import { useExplorer } from "../store/useExplorer.ts";

const MethodPage = lazy(async () => ({ default: (await import("./method/MethodPage.tsx")).MethodPage }));

/** The method page, whose code comes when it is first asked for. */
export function Method({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  if (!open || catalogue === null) return null;
  return (
    <Suspense fallback={null}>
      <MethodPage open onClose={onClose} catalogue={catalogue} />
    </Suspense>
  );
}

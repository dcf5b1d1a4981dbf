import { lazy, Suspense } from "react";

const ExportDialog = lazy(async () => ({
  default: (await import("../export/ExportDialog.tsx")).ExportDialog,
}));

/** The dialog by which files of this view are had, whose code comes when it is first asked for. */
export function Export({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <ExportDialog onClose={onClose} />
    </Suspense>
  );
}

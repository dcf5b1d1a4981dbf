import { useState } from "react";
import { exportFileName } from "../core/formats/exportFileName.ts";
import { messageOf } from "../core/model/messageOf.ts";
import { saveFile } from "../ui/saveFile.ts";
import type { Choice } from "./choices.ts";
import type { Exported } from "./exported.ts";

export type Saving =
  | { readonly type: "idle" }
  | { readonly type: "preparing"; readonly choice: Choice }
  | { readonly type: "saved"; readonly fileName: string }
  | { readonly type: "failed"; readonly message: string };

/** Has a file made and hands it to the browser; tells how far that has come. */
export function useSaving(exported: Exported) {
  const [saving, setSaving] = useState<Saving>({ type: "idle" });
  const save = async (choice: Choice): Promise<void> => {
    const { catalogue, view } = exported;
    const fileName = exportFileName(catalogue.id, choice.what, view.window, choice.extension);
    setSaving({ type: "preparing", choice });
    try {
      saveFile(new Blob([await exported.file(choice.request)], { type: choice.type }), fileName);
      setSaving({ type: "saved", fileName });
    } catch (error) {
      setSaving({ type: "failed", message: messageOf(error) });
    }
  };
  return { saving, save };
}

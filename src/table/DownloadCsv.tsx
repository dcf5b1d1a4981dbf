import { type ReactNode, useState } from "react";
import { messageOf } from "../core/model/messageOf.ts";
import { saveFile } from "../ui/saveFile.ts";
import styles from "./Tools.module.css";

interface DownloadCsvProps {
  readonly csv: () => Promise<string | Uint8Array<ArrayBuffer>>;
  readonly fileName: string;
}

type State = { readonly type: "idle" | "preparing" } | { readonly type: "failed"; readonly message: string };

/** Saves the table shown, all of it and in its order, as a file of comma-separated values. */
export function DownloadCsv({ csv, fileName }: DownloadCsvProps): ReactNode {
  const [state, setState] = useState<State>({ type: "idle" });
  const download = async (): Promise<void> => {
    setState({ type: "preparing" });
    try {
      saveFile(new Blob([await csv()], { type: "text/csv;charset=utf-8" }), fileName);
      setState({ type: "idle" });
    } catch (error) {
      setState({ type: "failed", message: messageOf(error) });
    }
  };
  const words = { idle: "Download CSV", preparing: "Preparing …", failed: "Download failed: try again" };
  return (
    <button
      type="button"
      className={styles.link}
      disabled={state.type === "preparing"}
      title={state.type === "failed" ? state.message : undefined}
      onClick={() => void download()}
    >
      {words[state.type]}
    </button>
  );
}

import { useEffect, useState } from "react";
import { useExplorerStore } from "../store/useExplorer.ts";
import { openChosenFile } from "./openFile.ts";

/** Lets a graph file be dropped anywhere on the page; true while one is held over it. */
export function useFileDrop(): boolean {
  const explorer = useExplorerStore();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(event.type !== "dragleave" || event.relatedTarget !== null);
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (file === undefined) return;
      event.preventDefault();
      openChosenFile(explorer, file);
    };
    const stop = new AbortController();
    for (const type of ["dragenter", "dragover", "dragleave"] as const) {
      window.addEventListener(type, hold, { signal: stop.signal });
    }
    window.addEventListener("drop", drop, { signal: stop.signal });
    return () => stop.abort();
  }, [explorer]);
  return over;
}

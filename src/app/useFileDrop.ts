import { useEffect, useState } from "react";
import { useExplorerStore } from "../store/useExplorer.ts";
import { openChosenFiles } from "./openFile.ts";

/** Lets a graph file, or the files of a data set, be dropped anywhere on the page; true while any is held over it. */
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
      const files = [...(event.dataTransfer?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      event.preventDefault();
      void openChosenFiles(explorer, files);
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

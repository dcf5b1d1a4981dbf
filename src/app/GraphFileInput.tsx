import { type Ref, useId } from "react";
import { useExplorerStore } from "../store/useExplorer.ts";
import { openChosenFile } from "./openFile.ts";

interface GraphFileInputProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
}

/** Opens the graph file that is chosen. Hidden: a button or a menu clicks it. */
export function GraphFileInput({ ref, label }: GraphFileInputProps) {
  const explorer = useExplorerStore();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        ref={ref}
        className="visually-hidden"
        tabIndex={-1}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) openChosenFile(explorer, chosen);
          event.target.value = "";
        }}
      />
    </>
  );
}

import { type Ref, useId } from "react";
import { useExplorerStore } from "../store/useExplorer.ts";
import { openChosenFiles } from "./openFile.ts";

interface GraphFileInputProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
}

/** What can be opened: graph and view files, packed data sets, and the text files of those, plain or zipped. */
const ACCEPTED = ".json,.demarche,.zip,.txt,.tab,.tsv,.csv,application/json";

/** Opens the graph file that is chosen, or the files of a data set. Hidden: a button or a menu clicks it. */
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
        accept={ACCEPTED}
        multiple
        onChange={(event) => {
          void openChosenFiles(explorer, [...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}

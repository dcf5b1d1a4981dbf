import type { ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import type { Choice } from "./choices.ts";
import styles from "./Export.module.css";
import type { Exported } from "./exported.ts";
import { type Saving, useSaving } from "./useSaving.ts";

interface ChoiceListProps {
  readonly exported: Exported;
  readonly choices: readonly Choice[];
}

/** Files to choose from, each with what is in it, and a button that saves it. */
export function ChoiceList({ exported, choices }: ChoiceListProps): ReactNode {
  const { saving, save } = useSaving(exported);
  return (
    <>
      <ul className={styles.choices}>
        {choices.map((choice) => (
          <li key={choice.name}>
            <p>
              <b>{choice.name}</b>{" "}
              {choice.gist !== null && <span className={styles.gist}>{choice.gist} </span>}
              <span className={styles.words}>{choice.words}</span>
            </p>
            <Button
              aria-label={`Download ${choice.gist ?? `sources, ${choice.name}`}`}
              disabled={saving.type === "preparing"}
              onClick={() => void save(choice)}
            >
              Download
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.outcome} role="status">
        {outcomeInWords(saving)}
      </p>
    </>
  );
}

function outcomeInWords(saving: Saving): string {
  switch (saving.type) {
    case "idle":
      return "";
    case "preparing":
      return `Writing ${saving.choice.name} …`;
    case "saved":
      return `Saved as ${saving.fileName}.`;
    case "failed":
      return `The file could not be written: ${saving.message}`;
  }
}

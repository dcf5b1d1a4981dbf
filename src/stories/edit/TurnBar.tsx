import { useActions, useExplorer } from "../../store/useExplorer.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Story.module.css";

/** Takes back and does again; says what the last step was. */
export function TurnBar() {
  const { undoStory, redoStory } = useActions();
  const past = useExplorer((state) => state.storySteps.past.at(-1)?.did ?? null);
  const future = useExplorer((state) => state.storySteps.future.at(-1)?.did ?? null);
  const said = useExplorer((state) => state.storySaid);
  return (
    <>
      <TurnButton
        name="Undo"
        keys="Ctrl+Z"
        did={past}
        act={undoStory}
        path="M6 2.5 2.5 6 6 9.5M2.5 6h6a4 4 0 0 1 0 8H6"
      />
      <TurnButton
        name="Redo"
        keys="Ctrl+Shift+Z"
        did={future}
        act={redoStory}
        path="M10 2.5 13.5 6 10 9.5M13.5 6h-6a4 4 0 0 0 0 8H10"
      />
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}

interface TurnButtonProps {
  readonly name: string;
  readonly keys: string;
  /** What it would turn; null for nothing. It keeps the focus then, so that the key can be pressed on. */
  readonly did: string | null;
  readonly act: () => void;
  readonly path: string;
}

function TurnButton({ name, keys, did, act, path }: TurnButtonProps) {
  return (
    <Button
      className={styles.square ?? ""}
      aria-label={name}
      aria-disabled={did === null}
      title={did === null ? `${name} (${keys})` : `${name}: ${did} (${keys})`}
      onClick={act}
    >
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" className={styles.icon}>
        <path d={path} />
      </svg>
    </Button>
  );
}

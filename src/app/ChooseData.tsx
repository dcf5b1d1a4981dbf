import { useRef } from "react";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ErrorBoundary.module.css";
import { GraphFileInput } from "./GraphFileInput.tsx";

/** A link never carries a file of someone's own, only which one it was made of. */
export function ChooseData() {
  const phase = useExplorer((state) => state.phase);
  const embedded = useExplorer((state) => state.view.chrome === "embed");
  const standalone = useExplorer((state) => state.standalone !== null);
  const { showOwn } = useActions();
  const file = useRef<HTMLInputElement>(null);
  if (phase.type !== "choosing") return null;
  return (
    <section className={styles.fault} aria-labelledby="choose-data">
      <h2 id="choose-data">This link was made for other data</h2>
      <p className={styles.detail}>{phase.data}</p>
      <p>
        This page does not have this data set{standalone && ", and loads nothing from a network"}.
        {!embedded &&
          " If you have its file, open it, and you see what the link shows. The file stays on your computer."}
      </p>
      <div className={styles.actions}>
        {!embedded && (
          <Button look="strong" onClick={() => file.current?.click()}>
            Open the file of these data …
          </Button>
        )}
        <Button onClick={() => void showOwn()}>Show the data of this page instead</Button>
      </div>
      {!embedded && <GraphFileInput ref={file} label="File of these data" />}
    </section>
  );
}

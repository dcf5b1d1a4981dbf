import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ErrorBoundary.module.css";

/** A link may name data on another host; loading them tells that host of the visit, so a person decides. */
export function AskData() {
  const phase = useExplorer((state) => state.phase);
  const embedded = useExplorer((state) => state.view.chrome === "embed");
  const { allow } = useActions();
  if (phase.type !== "asking") return null;
  return (
    <section className={styles.fault} aria-labelledby="ask-data">
      <h2 id="ask-data">This link opens data from {phase.host}</h2>
      <p className={styles.detail}>{phase.address}</p>
      <p>
        Loading them tells {phase.host} that you are here. The data are checked before anything is shown
        {embedded ? "." : ", and you will not be asked again for this host."}
      </p>
      <div className={styles.actions}>
        <Button look="strong" onClick={() => void allow(true)}>
          Load data from {phase.host}
        </Button>
        <Button onClick={() => void allow(false)}>Show the data of this page instead</Button>
      </div>
    </section>
  );
}

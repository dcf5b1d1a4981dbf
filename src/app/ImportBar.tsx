import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ImportBar.module.css";

/** How far the reading of a data set is, with the way to stop it; nothing while none is read. */
export function ImportBar() {
  const importing = useExplorer((state) => state.importing);
  const { stopImport } = useActions();
  if (importing === null) return null;
  const { name, done, total } = importing;
  const isRead = total > 0 && done >= total;
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <div className={styles.bar}>
      <p className={styles.text} role="status">
        {isRead ? `“${name}” is read; arranging it …` : `Reading “${name}” …`}
      </p>
      <progress
        className={styles.progress}
        aria-label="How much is read"
        max={100}
        value={isRead ? undefined : percent}
      />
      <span className={styles.percent} aria-hidden="true">
        {isRead ? "" : `${percent} %`}
      </span>
      <Button onClick={stopImport}>Stop</Button>
    </div>
  );
}

import { useState } from "react";
import { useActions, useExplorer, useExplorerStore } from "../../store/useExplorer.ts";
import { Button } from "../../ui/Button.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import styles from "./Story.module.css";

/** How stories last, and how they are handed on. */
export function StoryFoot() {
  const explorer = useExplorerStore();
  const { graphFile } = useActions();
  const kept = useExplorer((state) => state.storiesKept);
  const [failed, setFailed] = useState(false);
  const download = async (): Promise<void> => {
    const { savedViews: views, ownStories: stories } = explorer.getState();
    try {
      const { id, text } = await graphFile({ type: "whole", views, stories });
      saveFile(new Blob([text], { type: "application/json" }), `${id}.json`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.foot}>
      {!kept && <p className={styles.remark}>{NOT_KEPT}</p>}
      <p className={styles.quiet}>{HANDED_ON}</p>
      <Button className={styles.wraps ?? ""} onClick={() => void download()}>
        Download graph with your stories and views
      </Button>
      <p className={styles.quiet} role="status">
        {failed ? "The file could not be written: the data are no longer open." : ""}
      </p>
    </div>
  );
}

const HANDED_ON =
  "Your stories are kept in this browser, for you alone. To hand one on, send the graph file: a link to a slide leads there only where the data have the story.";
const NOT_KEPT =
  "This browser did not let the page keep your stories: its storage is full or forbidden. They last until the page is closed. Download the graph with them to keep them.";

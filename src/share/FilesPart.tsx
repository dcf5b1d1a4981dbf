import { useState } from "react";
import type { GraphRequest } from "../core/formats/graphFile.ts";
import { viewFileText } from "../core/formats/viewFile.ts";
import { encodeShareLink } from "../core/view/encode.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/saveFile.ts";
import styles from "./Share.module.css";
import type { Shared } from "./shared.ts";

interface FilesPartProps {
  readonly shared: Shared;
  readonly title: string;
  readonly summary: string;
  /** Without its ending. */
  readonly fileName: string;
}

/** The view and its data as files: to send with a mail, or to keep. */
export function FilesPart({ shared, title, summary, fileName }: FilesPartProps) {
  const saved = useExplorer((state) => state.savedViews);
  const stories = useExplorer((state) => state.ownStories);
  const { graphFile } = useActions();
  const [failed, setFailed] = useState(false);
  const download = async (request: GraphRequest): Promise<void> => {
    try {
      const { id, text } = await graphFile(request);
      saveFile(json(text), `${id}.json`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const { view } = shared;
  const files = [
    {
      action: "Download view file",
      words:
        "A few lines: the link, what it shows in words, and which data it is of. Open it like a graph file, or drop it on the page.",
      act: () => saveFile(json(viewFile(shared, title, summary)), `${fileName}.view.json`),
    },
    {
      action: "Download graph of this view",
      words: "The data that this view shows, and no others, with their sources and briefs, as a graph file.",
      act: () => void download({ type: "part", view, form: "file" }),
    },
    {
      action: "Download graph with your stories and views",
      words: `All of the data, with their named views and stories and ${saved.length + stories.length === 0 ? "any that you make" : "those that you made"}, as a graph file.`,
      act: () => void download({ type: "whole", views: saved, stories }),
    },
  ];
  return (
    <>
      <ul className={styles.files}>
        {files.map(({ action, words, act }) => (
          <li key={action}>
            <Button onClick={act}>{action}</Button>
            <span className={styles.quiet}>{words}</span>
          </li>
        ))}
      </ul>
      <p className={styles.outcome} role="status">
        {failed ? "The file could not be written: the data are no longer open." : ""}
      </p>
    </>
  );
}

function json(text: string): Blob {
  return new Blob([text], { type: "application/json" });
}

function viewFile({ view, catalogue, origin }: Shared, title: string, summary: string): string {
  return viewFileText({
    title,
    link: encodeShareLink(view),
    summary,
    data: {
      id: catalogue.id,
      title: catalogue.title,
      fingerprint: view.fingerprint,
      address: origin.type === "address" ? origin.address : null,
    },
    made: new Date().toISOString().slice(0, 10),
  });
}

import type { Standalone } from "../core/standalone/standalone.ts";
import styles from "./Share.module.css";
import type { DataOrigin } from "../store/state.ts";
import type { Shared } from "./shared.ts";

/** What the receiver needs, and who else gets to see the view. */
export function Receiver({ shared }: { readonly shared: Shared }) {
  const { origin, privateLink, standalone, page, storyOnlyHere } = shared;
  if (standalone !== null && origin.type === "page")
    return (
      <div className={styles.receiver}>
        <p className={styles.quiet}>{onlineWords(standalone, new URL(page).host)}</p>
        {storyOnlyHere !== null && <p className={styles.remark}>{withoutStory(storyOnlyHere)}</p>}
      </div>
    );
  return (
    <div className={styles.receiver}>
      <p className={origin.type === "file" ? styles.remark : styles.quiet}>{needsWords(origin)}</p>
      {storyOnlyHere !== null && <p className={styles.remark}>{withoutStory(storyOnlyHere)}</p>}
      {origin.type !== "link" && <p className={styles.quiet}>{privateLink ? KEPT : SENT}</p>}
    </div>
  );
}

const SENT =
  "The view is part of the address: when the link is opened, the server of this page sees it and may keep it in its log. A private link, below, keeps it away.";
const KEPT = "The view stands after the #: no server gets to see it. The data file is still fetched.";

function withoutStory(title: string): string {
  return `This is a slide of “${title}”, a story that is kept in this browser only. Whoever opens the link sees this view, and is told that the story is missing. To hand on the story, send the graph file that has it: see “Files”.`;
}

function onlineWords({ holds }: Standalone, host: string): string {
  const where =
    holds === "all"
      ? "where the data were when this page was made"
      : "where this view is one of all the data, so that its totals are larger";
  return `The link leads to ${host}, ${where}. Whoever opens it does not need this file.`;
}

function needsWords(origin: DataOrigin): string {
  switch (origin.type) {
    case "page":
      return "Whoever opens it needs nothing else: the data come with this page.";
    case "address":
      return `The data come from ${new URL(origin.address).host}, and the reader is asked once whether to load them from there.`;
    case "file":
      return `The data are a file on this computer, “${origin.name}”, and the link does not hold them. Whoever opens the link needs that file too, and is asked for it there; then they see this view. Without the file, send a private link with the data inside it, below, where that is small enough.`;
    case "link":
      return "The data came inside a private link, so this one holds them too. No server gets to see the view or the data; everyone who has the link has both.";
  }
}

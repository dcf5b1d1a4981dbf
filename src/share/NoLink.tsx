import styles from "./Share.module.css";
import type { Shared } from "./shared.ts";

/** In the place of the link, where none would show this view to others: why, and what to send instead. */
export function NoLink({ shared: { page, standalone } }: { readonly shared: Shared }) {
  if (page === "" || standalone === null) return <p className={styles.remark}>{A_FILE}</p>;
  if (standalone.online === null) return <p className={styles.remark}>{NOT_ONLINE}</p>;
  return (
    <p className={styles.remark}>
      {A_PART}{" "}
      <a href={standalone.online} target="_blank" rel="noopener noreferrer">
        The view that this page was made of
      </a>{" "}
      has one.
    </p>
  );
}

const A_FILE =
  "This page is a file and has no address, so there is no link to copy: send the file itself. It opens on the view that it was made with; a view file, below, takes whoever has the page to the view that you see now.";
const NOT_ONLINE =
  "The data in this page have no address, so there is no link to copy: send the file itself. It opens on the view that it was made with; a private link with the data inside it, below, shows the view that you see now where that is small enough.";
const A_PART =
  "This page has only a part of its data. Online this view could show more than you see here, so there is no link to it.";

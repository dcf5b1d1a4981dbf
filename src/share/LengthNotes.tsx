import type { LinkLength } from "../core/view/linkLength.ts";
import { withCommas } from "../core/view/words.ts";
import styles from "./Share.module.css";

/** What the length of a link makes hard, beside the link itself; nothing where it goes anywhere. */
export function LengthNotes({ length }: { readonly length: LinkLength }) {
  if (length.packed) return <p className={styles.remark}>{PACKED}</p>;
  if (length.breaksInMail) return <p className={styles.remark}>{inMail(length.characters)}</p>;
  return null;
}

const PACKED =
  "Written out, this link would be longer than 2,000 characters, so it is packed: it works the same, and can no longer be read by eye. Fewer actors named or placed by hand make it shorter.";

function inMail(characters: number): string {
  return `A link of ${withCommas(characters)} characters may be broken in two by a mail program. In a mail, make it the link of a word, or send the view file.`;
}

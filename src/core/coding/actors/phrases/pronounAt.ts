import type { Draft } from "./draft.ts";
import { normAt, tokenAt, type Scan } from "./scan.ts";

const PERSONAL = new Set(["he", "him", "she", "they", "them", "we", "i"]);
/** What may follow "her" as an object; before a noun it is a possessive. */
const AFTER_OBJECT = new Set(
  ", . ; ! ? ) to for at in on with and by from that over about as if or of after before during last by".split(
    " ",
  ),
);

/** "he", "him", "she", "they", "them", and "her" where no noun follows. */
export function pronounAt(scan: Scan, at: number): Draft | undefined {
  const norm = normAt(scan, at);
  const object =
    norm === "her" && (tokenAt(scan, at + 1) === undefined || AFTER_OBJECT.has(normAt(scan, at + 1)));
  if (!PERSONAL.has(norm) && !object && !actingIt(scan, at)) return undefined;
  const plural = norm === "they" || norm === "them" || norm === "we";
  return { first: at, end: at + 1, form: "pronoun", offices: [], plural, head: norm };
}

const AFTER_IT = new Set(
  "said says would will had has also accused condemned urged warned rejected called recalled expelled imposed summoned denied launched fired".split(
    " ",
  ),
);

/** "it" that does something, rather than "it is" or "it rains". */
function actingIt(scan: Scan, at: number): boolean {
  return normAt(scan, at) === "it" && AFTER_IT.has(normAt(scan, at + 1));
}

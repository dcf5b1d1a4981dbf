import { isoFromDay } from "../../core/model/day.ts";
import { parseEdtf } from "../../core/model/edtf.ts";

/** A brief as given: text to be coded, in which every offset is the file's own. */
export interface GivenBrief {
  /** The whole file, a head of Markdown being blanked out. */
  readonly text: string;
  /** What stands between the two lines `---` at the top; empty where there is no head. */
  readonly head: string;
}

const HEAD = /^\ufeff?---\r?\n([^]*?\n)??---[ \t]*(?:\r?\n|$)/;

/** Plain text, or Markdown with a head; whatever else a head says is nobody's concern here. */
export function givenBrief(content: string): GivenBrief {
  const found = HEAD.exec(content);
  if (found === null) return { text: content, head: "" };
  const blank = found[0].replaceAll(/[^\r\n]/g, " ");
  return { text: blank + content.slice(blank.length), head: found[1] ?? "" };
}

/**
 * The ISO day of publication that a head tells as `date:`, in EDTF: the last one, since a brief of
 * several days was written when they were over. Undefined where it tells none.
 */
export function dayOfHead(head: string): string | undefined {
  const written = /^date:[ \t]*(\S+)[ \t\r]*$/m.exec(head)?.[1];
  const days = written === undefined ? undefined : parseEdtf(written);
  return days === undefined ? undefined : isoFromDay(days.last);
}

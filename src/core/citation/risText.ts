import { oneLine } from "./oneLine.ts";
import { isoOfPartial, type PartialDate } from "./partialDate.ts";
import type { Reference, ReferenceType } from "./reference.ts";

const TYPES: Readonly<Record<ReferenceType, string>> = {
  news: "NEWS",
  "web page": "ELEC",
  encyclopedia: "ENCYC",
  speech: "HEAR",
  document: "GEN",
  "data set": "DATA",
};

/** Of these the publisher is what they appear in. */
const APPEARS_IN: ReadonlySet<ReferenceType> = new Set(["news", "encyclopedia"]);

/**
 * References as a RIS file, with CRLF. Its tags are those of the first version of the format, which
 * every program reads: `Y1`, not `PY` and `DA`, of which readers of newspaper articles keep the year alone.
 */
export function risText(references: readonly Reference[]): string {
  return references.map(recordText).join("");
}

function recordText(reference: Reference): string {
  const { id, type, title, author, publisher, issued, accessed, url, version, note, remark } = reference;
  // The format has no place for a version that its readers agree on.
  const notes = [version === null ? null : `Version ${version}.`, note, remark].filter(Boolean);
  const lines: readonly (readonly [string, string | null])[] = [
    ["TY", TYPES[type]],
    ["ID", id],
    ["AU", author],
    ["T1", title],
    ["T2", APPEARS_IN.has(type) ? publisher : null],
    ["PB", publisher],
    ["Y1", issued === null ? null : risDate(issued)],
    ["UR", url],
    ["Y2", accessed === null ? null : risDate(accessed)],
    ["N1", notes.join(" ")],
  ];
  const told = lines.flatMap(([tag, value]) =>
    value === null || oneLine(value) === "" ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${told.join("")}ER  - \r\n\r\n`;
}

/** `2020/01/02/`; what the format has no place for stands in words after the last slash. */
function risDate(date: PartialDate): string {
  const [year = "", month = "", day = ""] = isoOfPartial(date).split("-");
  const about = date.about === true ? "circa" : "";
  const until = date.until === undefined ? "" : `to ${isoOfPartial(date.until)}`;
  return `${year}/${month}/${day}/${about}${until}`;
}

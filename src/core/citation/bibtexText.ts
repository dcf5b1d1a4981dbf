import { latexText } from "./latexText.ts";
import { isoOfPartial, type PartialDate } from "./partialDate.ts";
import type { Reference, ReferenceType } from "./reference.ts";

const ENTRY: Readonly<Record<ReferenceType, string>> = {
  news: "article",
  "web page": "online",
  encyclopedia: "online",
  speech: "misc",
  document: "misc",
  "data set": "dataset",
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** References as a BibTeX file, for BibTeX and biblatex alike, in UTF-8. Its keys are the references' ids. */
export function bibtexText(references: readonly Reference[]): string {
  return references.map(entryText).join("\n");
}

function entryText(reference: Reference): string {
  const { id, type, title, author, publisher, url, accessed, version, note, remark } = reference;
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", author === null ? null : kept(author)],
    ["title", kept(title)],
    [type === "news" ? "journal" : "organization", publisher === null ? null : kept(publisher)],
    ...dateFields(reference.issued),
    ["version", version === null ? null : inBraces(version)],
    ["url", url === null ? null : `{${verbatimAddress(url)}}`],
    ["urldate", accessed === null ? null : `{${isoOfPartial(accessed)}}`],
    ["note", note === null ? null : inBraces(note)],
    ["annote", remark === null ? null : inBraces(remark)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@${ENTRY[type]}{${id},\n${lines.join("")}}\n`;
}

function inBraces(text: string): string {
  return `{${latexText(text)}}`;
}

/** Braces within keep capitals as they are, and make of a name one name, whatever "and" or comma is in it. */
function kept(text: string): string {
  return `{${inBraces(text)}}`;
}

/** `date` is read by biblatex, which keeps what is uncertain and how long it lasted; the rest by BibTeX and others. */
function dateFields(date: PartialDate | null): readonly (readonly [string, string])[] {
  if (date === null) return [];
  const { year, month, day, until } = date;
  const monthName = month === undefined ? undefined : MONTHS[month - 1];
  const iso = isoOfPartial(date) + (date.about === true ? "~" : "");
  return [
    ["date", `{${until === undefined ? iso : `${iso}/${isoOfPartial(until)}`}}`],
    ["year", `{${String(year)}}`],
    ...(monthName === undefined ? [] : [["month", monthName] as const]),
    ...(day === undefined ? [] : [["day", `{${String(day)}}`] as const]),
  ];
}

/** An address is printed letter for letter, so what LaTeX cannot print is escaped in the address's own way. */
function verbatimAddress(url: string): string {
  return url.replace(/[{}\\]|[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
}

import type { Source } from "../model/graph.ts";
import { partialDate } from "./partialDate.ts";
import type { Reference, ReferenceType } from "./reference.ts";

/** What graph files call their sources; any other kind goes by whether it has an address. */
const TYPES: Readonly<Record<string, ReferenceType>> = {
  report: "news",
  "news brief": "news",
  news: "news",
  article: "news",
  "read-out": "web page",
  statement: "web page",
  encyclopedia: "encyclopedia",
  speech: "speech",
  document: "document",
};

const DESCRIBED = "The title in square brackets is a description.";

export function sourceReference(source: Source): Reference {
  const { id, kind, title, author, publisher, date, dateNote, url } = source;
  const remarks = [isDescription(title) ? DESCRIBED : undefined, dateNote].filter(Boolean);
  const usual: ReferenceType = url === null ? "document" : "web page";
  return {
    id,
    type: (Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined) ?? usual,
    title,
    author: author?.trim() === "" ? null : author,
    publisher,
    issued: date === null ? null : partialDate(date),
    accessed: null,
    url,
    version: null,
    note: null,
    remark: remarks.length === 0 ? null : remarks.join(" "),
  };
}

function isDescription(title: string): boolean {
  return /^\[.*\]$/s.test(title.trim());
}

import { bibtexText } from "../citation/bibtexText.ts";
import { cslJsonText } from "../citation/cslJsonText.ts";
import type { Reference } from "../citation/reference.ts";
import { risText } from "../citation/risText.ts";
import { sourceReference } from "../citation/sourceReference.ts";
import type { FigureRequest } from "../figure/figureRequest.ts";
import type { View } from "../view/view.ts";
import type { CsvForm } from "./csv.ts";
import { recordsShown, type Answering, type TableName, tablePieces } from "./tableText.ts";

/** How references are written, for programs that keep them. */
export const CITATION_FORMATS = ["bibtex", "ris", "csl-json"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A file of what a view shows: one of its tables, the sources of its interactions, or a figure of it. */
export type ExportRequest = TextRequest | { readonly type: "figure"; readonly figure: FigureRequest };

export type TextRequest =
  | { readonly type: "table"; readonly table: TableName; readonly form: CsvForm }
  | { readonly type: "sources"; readonly format: CitationFormat };

/** The page and the command line both write this, so that a link gives the same file on both. */
export function exportText(opened: Answering, view: View, request: TextRequest): string {
  return [...exportPieces(opened, view, request)].join("");
}

/** The same text piece by piece, since that of half a million records is longer than a text may be. */
export function* exportPieces(opened: Answering, view: View, request: TextRequest): Generator<string> {
  if (request.type === "table") yield* tablePieces(opened, view, request.table, request.form);
  else yield citationFile(sourcesShown(opened, view), request.format);
}

/** The same in UTF-8. */
export function exportBytes(
  opened: Answering,
  view: View,
  request: TextRequest,
  encode: (text: string) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const pieces = Array.from(exportPieces(opened, view, request), encode);
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

export function citationFile(references: readonly Reference[], format: CitationFormat): string {
  switch (format) {
    case "bibtex":
      return bibtexText(references);
    case "ris":
      return risText(references);
    case "csl-json":
      return cslJsonText(references);
  }
}

/** Each source that an interaction of the view cites, once, in the order of the file. */
function sourcesShown(opened: Answering, view: View): readonly Reference[] {
  const cited = new Set<string>();
  for (const { sources } of recordsShown(opened, opened.query(view)))
    for (const { id } of sources) cited.add(id);
  return opened.catalogue.sources.filter(({ id }) => cited.has(id)).map(sourceReference);
}

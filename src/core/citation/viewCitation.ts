import { bibtexText } from "./bibtexText.ts";
import { citationText } from "./citationText.ts";
import { cslJsonText } from "./cslJsonText.ts";
import { risText } from "./risText.ts";
import { type CitedView, viewReference } from "./viewReference.ts";

/** The ways to cite a view: a sentence, or a file for a program that keeps references. */
export const VIEW_CITATIONS = ["citation", "citation-bibtex", "citation-ris", "citation-csl-json"] as const;
export type ViewCitation = (typeof VIEW_CITATIONS)[number];

/** How to cite a view; ends with a line end. */
export function viewCitation(cited: CitedView, format: ViewCitation): string {
  const reference = viewReference(cited);
  switch (format) {
    case "citation":
      return `${citationText(reference, cited.accessed)}\n`;
    case "citation-bibtex":
      return bibtexText([reference]);
    case "citation-ris":
      return risText([reference]);
    case "citation-csl-json":
      return cslJsonText([reference]);
  }
}

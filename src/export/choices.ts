import type { Picture } from "../core/events/picture.ts";
import type { CsvForm } from "../core/formats/csv.ts";
import type { ExportRequest } from "../core/formats/exportText.ts";
import { counted } from "../core/view/words.ts";

/** One file that can be had: a row of the dialog. */
export interface Choice {
  readonly name: string;
  /** "73 interactions, CSV"; null where the part as a whole is counted. */
  readonly gist: string | null;
  readonly words: string;
  readonly request: ExportRequest;
  /** In its file's name. */
  readonly what: string;
  readonly extension: string;
  /** A media type. */
  readonly type: string;
}

export const TYPES = {
  csv: "text/csv;charset=utf-8",
  bib: "application/x-bibtex;charset=utf-8",
  ris: "application/x-research-info-systems;charset=utf-8",
  json: "application/vnd.citationstyles.csl+json",
  txt: "text/plain;charset=utf-8",
} as const;

export function tableChoices({ totals }: Picture, form: CsvForm): readonly Choice[] {
  const table = { extension: "csv", type: TYPES.csv };
  return [
    {
      ...table,
      name: "Interactions",
      gist: `${counted(totals.interactions.shown, { one: "interaction", many: "interactions" })}, CSV`,
      words: "Date, kind, tone, who in which role, our digest, and the sources with their addresses.",
      request: { type: "table", table: "interactions", form },
      what: "interactions",
    },
    {
      ...table,
      name: "Actors",
      gist: `${counted(totals.actors.shown, { one: "actor", many: "actors" })}, CSV`,
      words: "Type, country, offices held in these days, number of interactions by tone, and of ties.",
      request: { type: "table", table: "actors", form },
      what: "actors",
    },
    {
      ...table,
      name: "Ties",
      gist: `${counted(totals.ties.shown, { one: "tie", many: "ties" })}, CSV`,
      words: "Strength by tone, first and last day, who initiated, publishers, and which interactions.",
      request: { type: "table", table: "ties", form },
      what: "ties",
    },
  ];
}

export const SOURCE_CHOICES: readonly Choice[] = [
  {
    name: "BibTeX",
    gist: null,
    words: "For LaTeX, JabRef and most others.",
    request: { type: "sources", format: "bibtex" },
    what: "sources",
    extension: "bib",
    type: TYPES.bib,
  },
  {
    name: "RIS",
    gist: null,
    words: "For EndNote, Mendeley, Zotero and library catalogues.",
    request: { type: "sources", format: "ris" },
    what: "sources",
    extension: "ris",
    type: TYPES.ris,
  },
  {
    name: "CSL-JSON",
    gist: null,
    words: "For Zotero, Pandoc and programs of your own.",
    request: { type: "sources", format: "csl-json" },
    what: "sources",
    extension: "json",
    type: TYPES.json,
  },
];

import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Reference } from "../../../src/core/citation/reference.ts";

export type FileType = "BibTeX" | "RIS" | "CSL-JSON";

const INPUT: Readonly<Record<FileType, string>> = {
  BibTeX: "@bibtex/text",
  RIS: "@ris/file",
  "CSL-JSON": "@else/json",
};

/** What a reader of a file must find again. */
export interface Told {
  readonly title: string;
  readonly author: string | null;
  readonly date: readonly number[] | null;
  readonly url: string | null;
}

interface Item {
  readonly title?: string;
  readonly author?: readonly Readonly<Record<"literal" | "family" | "given", string | undefined>>[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
  readonly URL?: string;
}

/** The references of a file as citation-js, which nobody here wrote, reads them. */
export function readBack(text: string, type: FileType): readonly Told[] {
  return new Cite(text, { forceType: INPUT[type] }).data.map((item) => toldBy(item as Item));
}

function toldBy({ title = "", author, issued, URL: url }: Item): Told {
  const [name] = author ?? [];
  return {
    title,
    author:
      name === undefined ? null : (name.literal ?? [name.family, name.given].filter(Boolean).join(", ")),
    date: issued?.["date-parts"]?.[0]?.map(Number) ?? null,
    url: url === undefined ? null : new URL(url).href,
  };
}

export function toldOf({ title, author, issued, url }: Reference): Told {
  const { year, month, day } = issued ?? {};
  const parts = [year, month, day].filter((part) => part !== undefined);
  return {
    title,
    author,
    date: issued === null ? null : parts,
    url: url === null ? null : new URL(url).href,
  };
}

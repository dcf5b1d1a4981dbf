import { messageOf } from "../../core/model/messageOf.ts";
import { type FrontMatter, readFrontMatter } from "./frontMatter.ts";
import type { InputFile } from "./dataFolder.ts";

/** A brief as the file tells it; its date and sources are for `parseGraph` to judge. */
export interface BriefInput {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly origin: "digest";
}

const FIELDS = ["id", "title", "date", "sources"];

/** Reads `briefs/<id>.md`; throws an Error that names the file and what is wrong with its head. */
export function readBrief({ file, content }: InputFile<string>): BriefInput {
  try {
    return briefFrom(file, readFrontMatter(content));
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`);
  }
}

function briefFrom(file: string, { fields, body }: FrontMatter): BriefInput {
  for (const name of fields.keys()) {
    if (!FIELDS.includes(name))
      throw new Error(`front matter has the unknown field "${name}"; expected ${FIELDS.join(", ")}`);
  }
  const one = (name: string): string => {
    const value = fields.get(name);
    if (typeof value !== "string")
      throw new Error(`front matter has no value for "${name}"; expected one line of text`);
    return value;
  };
  const sources = fields.get("sources");
  if (typeof sources !== "object" || sources.length === 0)
    throw new Error(`names no sources; expected a list of at least one`);
  if (file !== `briefs/${one("id")}.md`)
    throw new Error(`has the id "${one("id")}"; expected the name of the file`);
  return {
    id: one("id"),
    title: one("title"),
    date: one("date"),
    text: plainText(body),
    sources,
    origin: "digest",
  };
}

/**
 * The stored text, into which evidence points. A brief is written one sentence a line, which makes
 * changes easy to review; a paragraph's lines are joined with a space, paragraphs stay apart.
 */
export function plainText(body: string): string {
  const paragraphs = body.split(/\n(?:[ \t]*\n)+/).map((paragraph) =>
    paragraph
      .split("\n")
      .map((line) => line.trim())
      .join(" ")
      .trim(),
  );
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

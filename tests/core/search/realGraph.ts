import { readFileSync } from "node:fs";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { readGraphText } from "../../../src/core/formats/json.ts";
import type { Marked, SearchAnswer, SearchResult } from "../../../src/core/search/answer.ts";

const file = new URL("../../../public/iraq-2020.json", import.meta.url);
const read = readGraphText(readFileSync(file, "utf8"));
if (!read.ok) throw new Error("the default data set does not open");

/** The default data set, ready to be searched. */
export const realGraph = openGraph(read.graph);

/** What a result is in one line: "Mike Pompeo", "Pompeo – Netanyahu (4)", "topic sanctions" ... */
export function inWords(result: SearchResult): string {
  switch (result.type) {
    case "actor":
      return result.name.text;
    case "tie":
      return `${result.ends.map(({ shortName }) => shortName).join(" – ")} (${result.count})`;
    case "topic":
      return `topic ${result.topic}`;
    case "text":
      return `${result.rows.length} mention “${result.text}”`;
    case "interaction":
      return result.interaction;
  }
}

/** Each group in a line of its own: "Actors: Mike Pompeo, Benjamin Netanyahu". */
export function groupsInWords({ groups }: SearchAnswer): readonly string[] {
  return groups.map(({ name, results }) => `${name}: ${results.map(inWords).join(", ")}`);
}

/** "Benjamin [Netanyahu]". */
export function marked({ text, ranges }: Marked): string {
  return ranges.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );
}

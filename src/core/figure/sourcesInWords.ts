import { counted, shortened, withCommas } from "../view/words.ts";
import { citedPublishers } from "./citedPublishers.ts";
import type { FigureContext } from "./figureInput.ts";
import { hasAddress } from "./figureRequest.ts";
import { heldTogether } from "./textLines.ts";

const MOST_CHARACTERS = 60;

/** "76 documents, among them of UrduPoint (4), Tabnak (2) and 41 other publishers; ..." */
export function sourcesInWords({ picture, catalogue, shape, request }: FigureContext): string {
  const sources = Array.from(picture.sources).flatMap((row) => catalogue.sources[row] ?? []);
  const publishers = citedPublishers(sources);
  const start = counted(sources.length, { one: "document", many: "documents" });
  const named = publishers
    .slice(0, shape.mostPublishers)
    .map(({ name, documents: count }) => `${shortened(name, MOST_CHARACTERS)} (${withCommas(count)})`);
  const rest = publishers.length - named.length;
  const others =
    rest > 0 ? ` and ${counted(rest, { one: "other publisher", many: "other publishers" })}` : "";
  const of = named.length === 0 ? "" : `: ${named.join(", ")}${others}`;
  const where = hasAddress(request) ? "at the address below" : "in the view below";
  return heldTogether(`${start}${of}. Each interaction with its sources: ${where}.`);
}

import { headingText } from "../../core/view/caption.ts";
import type { Stop } from "../../core/view/slides.ts";
import type { Source, Story } from "../../core/model/graph.ts";
import { counted, withCommas } from "../../core/view/words.ts";

/** What a stop is called: its heading, "Slide 3" where the caption has none, or "Sources". */
export function headingOf({ slide, story }: Pick<Stop, "slide" | "story">): string {
  if (slide === null) return SOURCES_HEADING;
  const heading = headingText(slide.caption);
  return heading === "" ? `Slide ${story.slides.indexOf(slide) + 1}` : heading;
}

export const SOURCES_HEADING = "Sources";

/** What each place of a story with slides is called, the sources after them all. */
export function headingsOf(story: Story): readonly string[] {
  return [...story.slides, null].map((slide) => headingOf({ slide, story }));
}

const MOST_NAMED = 4;

/** "34 sources: Al-Monitor; AP; TASS; 12 more.", the publishers with most of them first; "" for none. */
export function sourcesInWords(sources: readonly Source[], rows: readonly number[] | Int32Array): string {
  const byPublisher = new Map<string, number>();
  for (const row of rows) {
    const publisher = sources[row]?.publisher;
    if (publisher !== undefined) byPublisher.set(publisher, (byPublisher.get(publisher) ?? 0) + 1);
  }
  const publishers = [...byPublisher].toSorted((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
  if (publishers.length === 0) return "";
  // Names of publishers have commas of their own.
  const rest = publishers.length - MOST_NAMED;
  const named = [...publishers.slice(0, MOST_NAMED), ...(rest > 0 ? [`${withCommas(rest)} more`] : [])];
  return `${counted(rows.length, { one: "source", many: "sources" })}: ${named.join("; ")}.`;
}

import type { Source } from "../../core/model/graph.ts";

/** Every source behind the slides of a story, once. */
export interface StorySources {
  readonly count: number;
  /** In the order of the alphabet. */
  readonly publishers: readonly PublisherSources[];
}

export interface PublisherSources {
  readonly publisher: string;
  /** Dated ones first, the earliest first of all. */
  readonly sources: readonly CitedSource[];
}

export interface CitedSource {
  readonly source: Source;
  /** Numbers of the slides that show what it tells of; the first is 1. */
  readonly slides: readonly number[];
}

/** From the sources of the data, and for each slide the rows of those behind what it shows. */
export function storySources(
  sources: readonly Source[],
  rowsOfSlides: readonly (readonly number[] | Int32Array)[],
): StorySources {
  const slidesOf = new Map<number, number[]>();
  rowsOfSlides.forEach((rows, place) => {
    for (const row of rows) slidesOf.set(row, [...(slidesOf.get(row) ?? []), place + 1]);
  });
  const cited = sources.flatMap((source, row): CitedSource[] => {
    const slides = slidesOf.get(row);
    return slides === undefined ? [] : [{ source, slides }];
  });
  const publishers = new Map<string, CitedSource[]>();
  for (const one of cited) {
    const known = publishers.get(one.source.publisher);
    if (known === undefined) publishers.set(one.source.publisher, [one]);
    else known.push(one);
  }
  return {
    count: cited.length,
    publishers: [...publishers]
      .map(([publisher, ofOne]) => ({ publisher, sources: ofOne.toSorted(byDate) }))
      .toSorted((a, b) => byWords(a.publisher, b.publisher)),
  };
}

function byDate(a: CitedSource, b: CitedSource): number {
  const [one, other] = [a.source.date ?? "9999", b.source.date ?? "9999"];
  return one === other ? byWords(titleOf(a), titleOf(b)) : one < other ? -1 : 1;
}

const titleOf = ({ source }: CitedSource): string => source.title ?? source.id;

/** The same on every machine, whatever its language. */
function byWords(a: string, b: string): number {
  return a.localeCompare(b, "en", { sensitivity: "base" }) || (a < b ? -1 : a > b ? 1 : 0);
}

import type { Catalogue } from "../events/catalogue.ts";
import { MOST_LINKS } from "../analysis/chains.ts";
import {
  type Chains,
  LEFT_OUT_CODES,
  type LeftOutCode,
  type Picture,
  type Shown,
} from "../events/picture.ts";
import { type FilterPhrase, filterPhrases } from "./filterPhrases.ts";
import type { FilterName } from "./filters.ts";
import type { View } from "./view.ts";
import { counted, type Nouns, withCommas } from "./words.ts";

/** A piece of the summary sentence; one that `clears` a filter can be removed where it stands. */
export type SummaryPart = { readonly text: string } | FilterPhrase;

const ACTORS = { one: "actor", many: "actors" };
const INTERACTIONS = { one: "interaction", many: "interactions" };

/** What a view shows, in plain words; joined by `summaryText`, it is one sentence. */
export function summarise(view: View, picture: Picture, catalogue: Catalogue): SummaryPart[] {
  const filters = filterPhrases(view, catalogue);
  if (picture.totals.interactions.shown === 0) return nothingShown(picture, filters);
  const { actors, interactions } = picture.totals;
  const start = `Showing ${ofAll(actors, ACTORS)} and ${ofAll(interactions, INTERACTIONS)}`;
  return [
    { text: filters.length === 0 ? start : `${start}: ` },
    ...withCommasBetween(filters),
    { text: `${remarks(view, picture)}.` },
  ];
}

/** The sentence as plain text: for live regions, captions and the command line. */
export function summaryText(parts: readonly SummaryPart[]): string {
  return parts.map(({ text }) => text).join("");
}

/** "57 of 106 actors", "all 106 actors", "the only actor". */
function ofAll({ shown, all }: Shown, nouns: Nouns): string {
  if (shown < all) return `${withCommas(shown)} of ${counted(all, nouns)}`;
  return all === 1 ? `the only ${nouns.one}` : `all ${counted(all, nouns)}`;
}

function withCommasBetween(filters: readonly FilterPhrase[]): readonly SummaryPart[] {
  return filters.flatMap((filter, index) => (index === 0 ? [filter] : [{ text: ", " }, filter]));
}

function remarks({ window, asOf }: View, { possibleTotal, reportUnknown, chains }: Picture): string {
  const hasWindow = window.from !== null || window.to !== null;
  const outside =
    hasWindow && possibleTotal > 0
      ? `; ${withCommas(possibleTotal)} of them may fall outside these days`
      : "";
  const unknown =
    asOf !== null && reportUnknown > 0
      ? `; ${withCommas(reportUnknown)} of them with unknown day of report`
      : "";
  return outside + unknown + (chains === null ? "" : chainsInWords(chains));
}

/** "; 12 chains of at most 4 links"; "the first 100" where there may be more. */
function chainsInWords({ found, more }: Chains): string {
  const number = counted(found.length, { one: "chain", many: "chains" });
  return `; ${more ? "the first " : ""}${number} of at most ${MOST_LINKS} links`;
}

/** Names every filter, and apart the one after which nothing was left. */
function nothingShown({ totals, leftOut }: Picture, filters: readonly FilterPhrase[]): SummaryPart[] {
  const { all } = totals.interactions;
  if (all === 0) return [{ text: "Nothing to show: these data have no interactions." }];
  const none = all === 1 ? "the only interaction" : `none of ${counted(all, INTERACTIONS)}`;
  if (filters.length === 0)
    return [{ text: `Nothing to show: ${none} ${all === 1 ? "makes no" : "makes a"} tie.` }];
  const verb = all === 1 ? "does not fit" : "fits";
  const emptied = filters.length === 1 ? undefined : emptiedBy(leftOut, filters);
  const end: readonly SummaryPart[] =
    emptied === undefined ? [] : [{ text: "; the filter that leaves nothing: " }, emptied];
  return [
    { text: `Nothing to show: ${none} ${verb} ` },
    ...withCommasBetween(filters),
    ...end,
    { text: "." },
  ];
}

/** The last filter, in the order of filtering, that left anything out. */
function emptiedBy(leftOut: Picture["leftOut"], filters: readonly FilterPhrase[]): FilterPhrase | undefined {
  const counted = new Set(leftOut.filter(({ count }) => count > 0).map(({ code }) => code));
  const names = LEFT_OUT_CODES.filter((code) => counted.has(code)).map((code) => FILTER_OF[code]);
  return names
    .map((name) => filters.find(({ clears }) => clears === name))
    .findLast((filter) => filter !== undefined);
}

/** The filter behind a reason; null where it is the nature of the interaction. */
const FILTER_OF: Readonly<Record<LeftOutCode, FilterName | null>> = {
  insideState: "rollUp",
  asOf: "asOf",
  status: "status",
  undated: "window",
  window: "window",
  kind: "kind",
  topic: "topic",
  source: "source",
  confidence: "confidence",
  text: "text",
  hidden: "hidden",
  type: "type",
  noTie: null,
  leastStrength: "leastStrength",
  leastSources: "leastSources",
  chain: "chain",
  focus: "focus",
  actorsWithout: null,
};

import type { ActorResult, TextResult, TieResult, TopicResult } from "../core/search/answer.ts";
import { counted, listed } from "../core/view/words.ts";

const INTERACTIONS = { one: "interaction", many: "interactions" };

/** "3 interactions, 2 in this view"; with no picture asked yet, only how many there are. */
export function countInWords({ rows, shown }: Pick<TopicResult | TextResult, "rows" | "shown">): string {
  const all = counted(rows.length, INTERACTIONS);
  if (shown === null) return all;
  if (shown === 0) return `${all}, none in this view`;
  return shown === rows.length ? `${all}, in this view` : `${all}, ${shown} in this view`;
}

/** What is left to tell of actors about whom the data say nothing: two spellings of one name differ by it. */
export function presenceInWords({ interactions = 0 }: ActorResult): string {
  return interactions === 0 ? "" : `${counted(interactions, INTERACTIONS)} in this view`;
}

/** "12 interactions mention “oil”". */
export function mentionInWords({ text, rows }: TextResult): string {
  return `${counted(rows.length, INTERACTIONS)} ${rows.length === 1 ? "mentions" : "mention"} “${text}”`;
}

/** How many interactions the two have; for two without a tie, whom both are tied to. */
export function tieInWords({ count, others, shown, sharedPartners }: TieResult): string {
  if (count === 0) return [noTie(others), partnersInWords(sharedPartners)].join("; ");
  if (shown === 0) return `no tie in this view; ${counted(count, INTERACTIONS)} outside it`;
  const all = counted(count, INTERACTIONS);
  if (shown === null) return all;
  return shown >= count ? `${counted(shown, INTERACTIONS)} in this view` : `${all}, ${shown} in this view`;
}

function noTie(others: number): string {
  return others === 0 ? "no tie" : `no tie, ${others} planned, denied or negated`;
}

function partnersInWords(partners: TieResult["sharedPartners"]): string {
  if (partners.length === 0) return "no shared partners";
  const names = partners.map(({ shortName }) => shortName);
  return `shared ${names.length === 1 ? "partner" : "partners"}: ${listed(names, "and")}`;
}

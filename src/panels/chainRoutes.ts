import type { ChainFound, ChainLink } from "../core/events/picture.ts";
import { dayInWords } from "../core/model/day.ts";

/** Chains by the same actors. */
export interface Route {
  /** Catalogue rows, from the first to the last. */
  readonly actors: readonly number[];
  readonly chains: readonly ChainFound[];
}

/** Routes in the order of the first chain of each. */
export function routesOf(found: readonly ChainFound[]): readonly Route[] {
  const routes = new Map<string, ChainFound[]>();
  for (const chain of found) {
    const key = chain.actors.join(" ");
    const known = routes.get(key);
    if (known === undefined) routes.set(key, [chain]);
    else known.push(chain);
  }
  return [...routes.values()].map((chains) => ({ actors: chains[0]?.actors ?? [], chains }));
}

/** "1 Jan 2020"; "between 4 Jan 2020 and 5 Jan 2020" where the day is not known. */
export function linkDate({ first, last, isPrecise }: ChainLink): string {
  const [from, to] = [dayInWords(first), dayInWords(last)];
  if (first === last) return isPrecise ? from : `about ${from}`;
  return isPrecise ? `${from} to ${to}` : `between ${from} and ${to}`;
}

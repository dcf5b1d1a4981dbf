import type { Mention } from "../mention.ts";
import type { Answer, Link } from "./link.ts";
import { firstOf, isPerson, MOST_MENTIONS } from "./salience.ts";

const STATES = new Set(
  "sides countries nations states governments parties neighbours neighbors capitals".split(" "),
);

/**
 * "the two ministers", "both sides", "they": those of the last sentence that spoke of them, if they are
 * as many as said, or two where nothing is said. Otherwise unresolved.
 */
export function linkPlural(link: Link, mention: Mention, index: number): Answer {
  const { sentence, says, grammar } = mention;
  const wanted = says.count ?? 2;
  if (
    grammar.head === "officials" ||
    (says.determiner === undefined && grammar.head !== "they" && grammar.head !== "them")
  )
    return {};
  const wantsStates = STATES.has(grammar.head ?? "");
  for (let one = sentence; one >= Math.max(0, sentence - 2); one--) {
    const persons = antecedents(link, one, index, (at) => isPerson(link, at));
    const states = antecedents(link, one, index, (at) => isState(link, at));
    const found = wantsStates && states.length === wanted ? states : persons;
    if (found.length === wanted) return { parts: found, inferred: true };
    const bare =
      grammar.head === undefined || wantsStates || grammar.head === "they" || grammar.head === "leaders";
    if (persons.length === 0 && bare && states.length === wanted) return { parts: states, inferred: true };
    if (persons.length > 0 || (one < sentence && states.length > wanted)) return {};
  }
  return {};
}

/** First mentions in a sentence of different entities of a sort. */
function antecedents(
  link: Link,
  sentence: number,
  before: number,
  wanted: (mention: Mention) => boolean,
): number[] {
  const found = new Map<number, number>();
  const first = firstOf(link, sentence);
  for (let at = first; at < Math.min(before, first + MOST_MENTIONS); at++) {
    const mention = link.mentions[at];
    if (mention === undefined || mention.sentence !== sentence) break;
    if (mention.entity === undefined || mention.grammar.possessive || !wanted(mention)) continue;
    if (!found.has(mention.entity)) found.set(mention.entity, at);
  }
  return [...found.values()];
}

function isState(link: Link, mention: Mention): boolean {
  const entity = mention.entity === undefined ? undefined : link.entities[mention.entity];
  const body = mention.form === "body" && entity?.type === "armed group";
  const state = (mention.form === "state" || mention.form === "people") && entity?.type === "state";
  return (state || body) && !mention.grammar.locative;
}

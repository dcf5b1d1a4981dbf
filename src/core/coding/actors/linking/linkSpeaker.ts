import type { Mention } from "../mention.ts";
import type { Answer, Link } from "./link.ts";
import { linkState } from "./linkState.ts";

/**
 * "I" and "we" of a signed statement, outside quotes: the person whose name and title are its first
 * line, and that person’s state. "We, the governments of France and Germany," says itself who.
 */
export function linkSpeaker(link: Link, mention: Mention, index: number): Answer {
  if (insideQuotes(link, mention)) return {};
  const author = bylineOf(link);
  if (mention.grammar.head === "i") return author === undefined ? {} : { entity: author, inferred: true };
  const named = link.mentions.findIndex(
    (one, at) => at < index && one.form === "group" && beginsWithWe(link, one),
  );
  if (named !== -1) return { parts: link.mentions[named]?.parts ?? [], inferred: true };
  const state = author === undefined ? undefined : link.entities[author]?.state;
  return state === undefined ? {} : { ...linkState(link, state, index), inferred: true };
}

function beginsWithWe({ reading: { tokens } }: Link, { firstToken }: Mention): boolean {
  return tokens[firstToken]?.norm === "we";
}

const LONGEST_BYLINE = 12;

/** The person of a first line that is nothing but a name with a title. */
function bylineOf(link: Link): number | undefined {
  const [line] = link.reading.sentences;
  const [first] = link.mentions;
  if (line === undefined || first === undefined || first.sentence !== 0 || first.entity === undefined)
    return undefined;
  const person = link.entities[first.entity];
  const short =
    line.endToken - line.firstToken <= LONGEST_BYLINE &&
    !/[.!?]$/.test(link.reading.text.slice(line.start, line.end));
  const begins = first.firstToken === line.firstToken && link.reading.sentences.length > 1;
  return person?.type === "person" && person.offices.length > 0 && short && begins ? first.entity : undefined;
}

function insideQuotes(link: Link, mention: Mention): boolean {
  const { tokens, sentences } = link.reading;
  let quotes = 0;
  for (let at = sentences[mention.sentence]?.firstToken ?? 0; at < mention.firstToken; at++) {
    if (tokens[at]?.norm === '"') quotes += 1;
  }
  return quotes % 2 === 1;
}

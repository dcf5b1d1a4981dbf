import type { Mention } from "../mention.ts";
import type { Answer, Link } from "./link.ts";
import { linkPlural } from "./linkPlural.ts";
import { linkSpeaker } from "./linkSpeaker.ts";
import { actingPersons, isMentioned, lastActingState, lastSubject, personsBefore } from "./salience.ts";

/**
 * "he" and "she" are the only person within reach whose sex fits; among several, the subject before
 * for "he" and the one other than the subject for "him". Else unresolved.
 */
export function linkPronoun(link: Link, mention: Mention, index: number): Answer {
  const { head } = mention.grammar;
  if (head === "they" || head === "them") return linkPlural(link, mention, index);
  if (head === "it") return linkIt(link, mention, index);
  if (head === "i" || head === "we") return linkSpeaker(link, mention, index);
  const sex = head === "she" || head === "her" ? "f" : "m";
  const fitting = personsBefore(link, index).filter((one) => fits(link, one, sex));
  const subject = lastSubject(link, index);
  if (head === "he" || head === "she") {
    const chosen = subject !== undefined && fitting.includes(subject) ? subject : only(fitting);
    return chosen === undefined ? {} : { entity: chosen, inferred: true };
  }
  // "a summit between him and Trump" is the subject's own.
  const here = mention.grammar.preposition === "between" ? [] : actingPersons(link, index);
  const others = fitting.filter((one) => !here.includes(one));
  const near = others.filter((one) => isMentioned(link, one, mention.sentence, index));
  const chosen =
    here.length === 0 ? only(fitting) : (only(near) ?? (near.length === 0 ? only(others) : undefined));
  return chosen === undefined ? {} : { entity: chosen, inferred: true };
}

function only(list: readonly number[]): number | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function fits(link: Link, entity: number, sex: "f" | "m"): boolean {
  const known = link.entities[entity]?.sex;
  return known === undefined || known === sex;
}

/** "it" is the state or body that acted last before, in the same sentence or the last. */
function linkIt(link: Link, { sentence }: Mention, index: number): Answer {
  const owner = lastActingState(link, sentence, index);
  return owner === undefined ? {} : { entity: owner, inferred: true };
}

import { type Day, dayInWords } from "../model/day.ts";
import { CONFIDENCES, MODALITIES } from "../model/vocabulary.ts";
import type { View, Window } from "../view/view.ts";
import { lossCode } from "./lossCode.ts";
import { LEFT_OUT_CODES, type LeftOut, type LeftOutCode } from "./picture.ts";

/** What a picture leaves out, beyond the interactions that each loss code has cost. */
export interface OtherLosses {
  readonly tiesInsideState: number;
  readonly tiesTooWeak: number;
  readonly tiesTooThin: number;
  readonly actors: number;
}

/** Each reason with its count, in the order of filtering; none that leaves nothing out. */
export function leftOutOf(view: View, lost: Int32Array, other: OtherLosses): readonly LeftOut[] {
  const listed = LEFT_OUT_CODES.flatMap((code): readonly LeftOut[] => {
    const interactions: LeftOut = {
      code,
      what: "interactions",
      reason: reasonOf(code, view),
      count: lost[lossCode(code)]!,
    };
    switch (code) {
      case "insideState":
        return [{ ...interactions, what: "ties", count: other.tiesInsideState }];
      case "leastStrength":
        return [interactions, { code, what: "ties", reason: `of ${fewer(view)}`, count: other.tiesTooWeak }];
      case "leastSources":
        return [
          interactions,
          { code, what: "ties", reason: `from ${fewerSources(view)}`, count: other.tiesTooThin },
        ];
      case "actorsWithout":
        return [{ ...interactions, what: "actors", count: other.actors }];
      default:
        return [interactions];
    }
  });
  return listed.filter(({ count }) => count > 0);
}

/** In plain words, so that "12 interactions" can stand before it. */
function reasonOf(code: LeftOutCode, view: View): string {
  switch (code) {
    case "insideState":
      return "inside one state";
    case "asOf":
      return `not yet in our sources on ${inWords(view.asOf)}`;
    case "status":
      return listInWords(othersThan(MODALITIES, view.status));
    case "undated":
      return "undated, so in no window";
    case "window":
      return datedOutside(view.window);
    case "kind":
      return "not of the chosen kinds or classes";
    case "topic":
      return "not on the chosen topics";
    case "source":
      return "not from the chosen sources";
    case "confidence":
      return `of ${listInWords(othersThan(CONFIDENCES, view.confidence))} confidence`;
    case "text":
      return `without the words “${view.text.trim()}”`;
    case "hidden":
      return "left without a tie when the hidden actors are taken out";
    case "type":
      return "left without a tie among actors of the chosen types";
    case "noTie":
      return view.rollUp === "state"
        ? "without a tie between two actors, or only inside one state"
        : "without a tie between two actors";
    case "leastStrength":
      return `only on ties of ${fewer(view)}`;
    case "leastSources":
      return `only on ties from ${fewerSources(view)}`;
    case "chain":
      return "in no chain between the two actors";
    case "focus":
      return view.hops === 1
        ? "not among the actors in focus and their partners"
        : "not within two ties of the actors in focus";
    case "actorsWithout":
      return "without an interaction in this view";
  }
}

function datedOutside({ from, to }: Window): string {
  if (from === null) return `dated after ${inWords(to)}`;
  if (from === to) return `not dated ${inWords(from)}`;
  return to === null ? `dated before ${inWords(from)}` : `dated outside ${inWords(from)} to ${inWords(to)}`;
}

function inWords(day: Day | null): string {
  return day === null ? "the end" : dayInWords(day);
}

function fewer({ leastStrength }: View): string {
  return leastStrength === 2 ? "a single interaction" : `fewer than ${leastStrength} interactions`;
}

function fewerSources({ leastSources }: View): string {
  return leastSources === 2
    ? "a single independent source"
    : `fewer than ${leastSources} independent sources`;
}

function othersThan<T>(all: readonly T[], chosen: readonly T[]): readonly T[] {
  return all.filter((one) => !chosen.includes(one));
}

/** "planned, denied or negated". */
function listInWords(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

import type { Day } from "../model/day.ts";
import type { Coding } from "./coding.ts";
import { codingOf } from "./codingOf.ts";
import { attachDates } from "./dates/attachDates.ts";
import { dateReader } from "./dates/readDates.ts";
import { DATE_RULES } from "./dates/rules.ts";
import { runSteps } from "./pipeline.ts";
import { unread, type Step } from "./reading.ts";
import { readSentences } from "./text/readSentences.ts";
import { readTokens } from "./text/readTokens.ts";

/** Text and day of publication in, interactions with evidence out. */
export type Coder = (text: string, published: Day) => Coding;

/** The readers and refiners in the order in which they depend on each other. */
export function codingSteps(): readonly Step[] {
  return [readTokens, readSentences, dateReader(DATE_RULES), attachDates];
}

export function createCoder(steps: readonly Step[] = codingSteps()): Coder {
  return (text, published) => codingOf(runSteps(steps, unread(text, published)));
}

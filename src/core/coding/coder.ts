import type { Day } from "../model/day.ts";
import { linkEntities } from "./actors/linkEntities.ts";
import { buildLexicon } from "./actors/lexicon/lexicon.ts";
import { readMentions } from "./actors/readMentions.ts";
import type { Coding } from "./coding.ts";
import { codingOf } from "./codingOf.ts";
import { attachDates } from "./dates/attachDates.ts";
import { dateReader } from "./dates/readDates.ts";
import { DATE_RULES } from "./dates/rules.ts";
import { EVENT_STEPS } from "./events/eventSteps.ts";
import { mergeTold } from "./events/refiners/mergeTold.ts";
import { runSteps } from "./pipeline.ts";
import { unread, type Step } from "./reading.ts";
import type { ActorTable } from "./tables/actorTable.ts";
import { shippedTable } from "./tables/shippedTable.ts";
import { readSentences } from "./text/readSentences.ts";
import { readTokens } from "./text/readTokens.ts";

/** Text and day of publication in, interactions with evidence out. */
export type Coder = (text: string, published: Day) => Coding;

/** The readers and refiners in the order in which they depend on each other. */
function codingSteps(table: ActorTable): readonly Step[] {
  const lexicon = buildLexicon(table);
  return [
    readTokens,
    readSentences,
    readMentions(lexicon),
    linkEntities(lexicon),
    dateReader(DATE_RULES),
    ...EVENT_STEPS,
    attachDates,
    mergeTold,
  ];
}

/** A coder with the shipped table of actors, or one that a person added to (`joinTables`). */
export function createCoder(table: ActorTable = shippedTable()): Coder {
  const steps = codingSteps(table);
  return (text, published) => codingOf(runSteps(steps, unread(text, published)));
}

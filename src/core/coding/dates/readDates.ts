import type { DatePrecision } from "../coding.ts";
import type { Reading, Step } from "../reading.ts";
import type { DateMention, DateWords } from "./dateMention.ts";
import type { DateRule } from "./dateWords.ts";
import { datesIn } from "./datesIn.ts";
import { resolveDate } from "./resolveDate.ts";
import { statementVerbOf } from "./statementVerb.ts";

/** A step that finds the dates of the text, by the first of the rules that fits. */
export function dateReader(rules: readonly DateRule[]): Step {
  return (reading) => ({ ...reading, dates: mentionsIn(reading, datesIn(reading.text, rules)) });
}

/** Dates and tokens are both in the order of the text, so one walk finds where they meet. */
function mentionsIn(reading: Reading, dates: readonly DateWords[]): DateMention[] {
  const { tokens } = reading;
  let token = 0;
  return dates.map((date) => {
    while (token + 1 < tokens.length && (tokens[token]?.end ?? 0) <= date.start) token += 1;
    let endToken = token + 1;
    while (endToken < tokens.length && (tokens[endToken]?.start ?? 0) < date.end) endToken += 1;
    return mentionOf(reading, date, token, endToken);
  });
}

function mentionOf(reading: Reading, date: DateWords, firstToken: number, endToken: number): DateMention {
  const { published, tokens } = reading;
  const past = resolveDate(date.meaning, { published, tense: "past" });
  const future = resolveDate(date.meaning, { published, tense: "future" });
  const precision: DatePrecision = past?.precision ?? future?.precision ?? "unknown";
  const place = { firstToken, endToken };
  return {
    ...date,
    ...place,
    sentence: tokens[firstToken]?.sentence ?? 0,
    past: past?.edtf ?? null,
    future: future?.edtf ?? null,
    precision,
    statementVerb: statementVerbOf(reading, place),
  };
}

import { describe, expect, it } from "vitest";
import { dateReader } from "../../../../src/core/coding/dates/readDates.ts";
import { DATE_RULES } from "../../../../src/core/coding/dates/rules.ts";
import { runSteps } from "../../../../src/core/coding/pipeline.ts";
import { type Reading, unread } from "../../../../src/core/coding/reading.ts";
import { readSentences } from "../../../../src/core/coding/text/readSentences.ts";
import { readTokens } from "../../../../src/core/coding/text/readTokens.ts";
import { dayFromIso } from "../../../../src/core/model/day.ts";

function read(text: string): Reading {
  const published = dayFromIso("2020-06-18") ?? Number.NaN;
  return runSteps([readTokens, readSentences, dateReader(DATE_RULES)], unread(text, published));
}

describe("dateReader", () => {
  it("gives each date its tokens, its sentence and its meaning beside either tense", () => {
    const { dates } = read("Macron phoned Aoun on Tuesday. They will meet on 3-5 July.");
    expect(dates).toEqual([
      {
        start: 22,
        end: 29,
        text: "Tuesday",
        meaning: { is: "weekday", weekday: 1, which: "plain" },
        use: "when",
        firstToken: 4,
        endToken: 5,
        sentence: 0,
        past: "2020-06-16",
        future: "2020-06-23",
        precision: "day",
        statementVerb: undefined,
      },
      {
        start: 49,
        end: 57,
        text: "3-5 July",
        meaning: {
          is: "days",
          from: { dayOfMonth: 3, month: 7 },
          to: { dayOfMonth: 5, month: 7 },
          joined: "lasting",
        },
        use: "when",
        firstToken: 10,
        endToken: 12,
        sentence: 1,
        past: "2020-07-03/2020-07-05",
        future: "2020-07-03/2020-07-05",
        precision: "day",
        statementVerb: undefined,
      },
    ]);
  });

  it.each([
    ["Lavrov refused to meet the envoy, Moscow said on Thursday.", "said"],
    ["Missiles were fired, Saudi state television reported on Sunday.", "reported"],
    ["They had met, she told reporters in a briefing late on Monday.", "told"],
    ["The ministry on Friday said it had met them.", "said"],
    ["Ankara announced on Friday that it would talk.", "announced"],
    ["The two will meet, the Kremlin announced on Friday.", "announced"],
  ])("%s dates what was said", (text, verb) => {
    const { dates, tokens } = read(text);
    expect(dates.map(({ statementVerb = -1 }) => tokens[statementVerb]?.norm)).toEqual([verb]);
  });

  it.each([
    "Washington announced sanctions on Friday.",
    "Ankara announced on Friday a ceasefire.",
    "Rouhani told Macron by phone on Tuesday that Iran would not.",
    "The minister on Monday told Iran to leave.",
    "Moscow said so. On Friday the two met.",
    "Moscow said that the two met on Friday.",
  ])("%s dates what happened", (text) => {
    expect(read(text).dates.map(({ statementVerb }) => statementVerb)).toEqual([undefined]);
  });
});

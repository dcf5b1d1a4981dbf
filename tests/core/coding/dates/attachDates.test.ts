import { describe, expect, it } from "vitest";
import { attachDates } from "../../../../src/core/coding/dates/attachDates.ts";
import { dateReader } from "../../../../src/core/coding/dates/readDates.ts";
import { DATE_RULES } from "../../../../src/core/coding/dates/rules.ts";
import type { FoundEvent } from "../../../../src/core/coding/events/foundEvent.ts";
import { runSteps } from "../../../../src/core/coding/pipeline.ts";
import { type Reading, unread } from "../../../../src/core/coding/reading.ts";
import { readSentences } from "../../../../src/core/coding/text/readSentences.ts";
import { readTokens } from "../../../../src/core/coding/text/readTokens.ts";
import { dayFromIso } from "../../../../src/core/model/day.ts";

/**
 * An event of a test: its trigger word, its evidence, and who acts in it, by one letter each; where the
 * rule is one of nouns, as its owner ("Merkel’s talks").
 */
interface Told {
  readonly trigger: string;
  readonly evidence: string;
  readonly who?: string;
  readonly whom?: string;
  readonly tense?: "past" | "future";
  readonly rule?: string;
  /** Words of dates that its clause was found to have. */
  readonly dates?: readonly string[];
}

/** `trigger: date precision`, with `carried` where it was; each event in the order given. */
function dated(text: string, published: string, ...told: Told[]): string[] {
  const day = dayFromIso(published) ?? Number.NaN;
  const read = runSteps([readTokens, readSentences, dateReader(DATE_RULES)], unread(text, day));
  const people = [...new Set(told.flatMap(({ who = "", whom = "" }) => `${who}${whom}`.split("")))];
  const events = told.map((one) => eventOf(read, one, people));
  const plain = people.map((_, index) => ({ ...MENTION, entity: index }));
  const owners = plain.map((one) => ({ ...one, grammar: { ...one.grammar, possessive: true } }));
  const mentions = [...plain, ...owners];
  return attachDates({ ...read, events, mentions }).events.map(
    ({ date, datePrecision, dateInferred }, index) =>
      `${told[index]?.trigger}: ${date} ${datePrecision}${dateInferred ? " carried" : ""}`,
  );
}

const MENTION = {
  start: 0,
  end: 0,
  firstToken: 0,
  endToken: 0,
  sentence: 0,
  form: "person",
  parts: [],
  says: { offices: [] },
  grammar: { possessive: false, locative: false, plural: false },
  inferred: false,
} as const;

function eventOf(read: Reading, told: Told, people: readonly string[]): FoundEvent {
  const { trigger, evidence, who = "", whom = "", tense = "past", rule = "test/verb", dates = [] } = told;
  const start = read.text.indexOf(evidence);
  const place = read.text.indexOf(trigger, start);
  const firstToken = read.tokens.findIndex((token) => token.start === place);
  if (start < 0 || firstToken < 0) throw new Error(`"${trigger}" in "${evidence}" is not in the text`);
  const owner = rule.endsWith("-named") ? people.length : 0;
  const roles = [
    ...who.split("").map((name) => ({
      role: "initiator" as const,
      mention: owner + people.indexOf(name),
      inferred: false,
    })),
    ...whom
      .split("")
      .map((name) => ({ role: "target" as const, mention: people.indexOf(name), inferred: false })),
  ];
  return {
    start,
    end: start + evidence.length,
    kind: "contact",
    modality: tense === "future" ? "planned" : "actual",
    rule,
    trigger: { firstToken, endToken: firstToken + 1 },
    sentence: read.tokens[firstToken]?.sentence ?? 0,
    tense,
    roles,
    dates: dates.map((words) => read.dates.findIndex((date) => date.text === words)),
    date: null,
    datePrecision: "unknown",
    dateInferred: false,
    topics: [],
  };
}

describe("attachDates, within a sentence", () => {
  it("takes the date nearest to the verb among those in its words", () => {
    const text = "Burhan and Abiy, who last met in Khartoum in 2020, spoke by telephone on Wednesday.";
    expect(
      dated(
        text,
        "2021-03-05",
        { trigger: "met", evidence: "who last met in Khartoum in 2020" },
        { trigger: "spoke", evidence: text.slice(0, -1) },
      ),
    ).toEqual(["met: [2020-01-01..2020-12-31] unknown", "spoke: 2021-03-03 day"]);
  });

  it("leaves the day of a statement to the statement", () => {
    const text = "Lavrov refused to meet the envoy, Moscow said on Thursday.";
    expect(
      dated(text, "2017-03-16", { trigger: "refused", evidence: text }, { trigger: "said", evidence: text }),
    ).toEqual(["refused: null unknown", "said: 2017-03-16 day"]);
  });

  it("puts no year to come on what has happened", () => {
    const text = "The two agreed to hold an exercise next year.";
    expect(dated(text, "2018-11-05", { trigger: "agreed", evidence: text })).toEqual([
      "agreed: null unknown",
    ]);
  });

  it("gives a date of its own to a noun that follows it only", () => {
    const text = "Paris condemned yesterday’s attack on Kyiv.";
    expect(
      dated(
        text,
        "2022-03-05",
        { trigger: "condemned", evidence: text },
        { trigger: "attack", evidence: "attack on Kyiv", rule: "attack-named" },
      ),
    ).toEqual(["condemned: null unknown", "attack: 2022-03-04 day"]);
  });

  it("gives a date outside all evidence to the event beside it", () => {
    const text = "The leaders imposed sanctions by unanimous vote on Friday.";
    expect(
      dated(text, "2020-10-04", { trigger: "imposed", evidence: "The leaders imposed sanctions" }),
    ).toEqual(["imposed: 2020-10-02 day"]);
    const fronted = "In Honolulu on 12 February, Blinken will host Chung.";
    expect(
      dated(fronted, "2022-02-04", { trigger: "host", evidence: "Blinken will host Chung", tense: "future" }),
    ).toEqual(["host: 2022-02-12 day"]);
  });

  it("leaves background beside a dated event undated", () => {
    const text = "Putin’s visit to Ankara on 3 April followed weeks of talks between generals.";
    expect(
      dated(
        text,
        "2018-04-05",
        { trigger: "visit", evidence: "Putin’s visit to Ankara on 3 April", rule: "visit-named" },
        { trigger: "talks", evidence: "talks between generals", rule: "talks-named" },
      ),
    ).toEqual(["visit: 2018-04-03 day", "talks: null unknown"]);
  });

  it("carries a date over to what the same people did next", () => {
    const text = "Kerry flew to Geneva earlier this week and sat down twice with Lavrov.";
    expect(
      dated(
        text,
        "2015-03-05",
        { trigger: "flew", evidence: "Kerry flew to Geneva earlier this week", who: "k" },
        { trigger: "sat", evidence: "sat down twice with Lavrov", who: "k", whom: "l" },
      ),
    ).toEqual(["flew: [2015-03-02..2015-03-05] week", "sat: [2015-03-02..2015-03-05] week carried"]);
  });

  it("gives a date at the head to all that its sentence tells", () => {
    const text = "On 27 January Pompeo expressed outrage; Abdul Mahdi condemned it after Iran had met him.";
    expect(
      dated(
        text,
        "2020-01-31",
        { trigger: "expressed", evidence: "Pompeo expressed outrage" },
        { trigger: "condemned", evidence: "Abdul Mahdi condemned it" },
        { trigger: "met", evidence: "Iran had met him" },
      ),
    ).toEqual(["expressed: 2020-01-27 day", "condemned: 2020-01-27 day carried", "met: null unknown"]);
  });

  it("takes the day of an occasion at the head for what was said there", () => {
    const text = "At Tuesday’s meeting in Geneva, Biden warned Putin.";
    const warning = { trigger: "warned", evidence: "Biden warned Putin" };
    expect(dated(text, "2021-05-07", warning)).toEqual(["warned: 2021-05-04 day carried"]);
  });

  it("does not take a link for the date of what stands after its clause", () => {
    const text = "On 9 January, two days before the admission, Rouhani promised help.";
    const promise = {
      trigger: "promised",
      evidence: "Rouhani promised help",
      dates: ["9 January", "two days before"],
    };
    expect(dated(text, "2020-01-10", promise)).toEqual(["promised: 2020-01-09 day"]);
  });

  it("counts onward from the date before in the sentence", () => {
    const text = "On 3 January they killed him; Iran fired missiles five days later.";
    expect(
      dated(
        text,
        "2020-01-31",
        { trigger: "killed", evidence: "they killed him" },
        { trigger: "fired", evidence: "Iran fired missiles five days later" },
      ),
    ).toEqual(["killed: 2020-01-03 day", "fired: 2020-01-08 day"]);
  });

  it("counts from one event to the other that a distance links", () => {
    const text =
      "Serbia recalled its ambassador on Saturday, a day after Montenegro recognised the passports.";
    expect(
      dated(
        text,
        "2018-11-05",
        { trigger: "recalled", evidence: "Serbia recalled its ambassador on Saturday", who: "s" },
        {
          trigger: "recognised",
          evidence: "Montenegro recognised the passports",
          who: "m",
          dates: ["Saturday", "a day after"],
        },
      ),
    ).toEqual(["recalled: 2018-11-03 day", "recognised: 2018-11-02 day carried"]);
    const turned = "A day after Montenegro voted on Friday, Serbia recalled its ambassador.";
    expect(
      dated(
        turned,
        "2018-11-05",
        { trigger: "voted", evidence: "Montenegro voted on Friday" },
        { trigger: "recalled", evidence: "Serbia recalled its ambassador" },
      ),
    ).toEqual(["voted: 2018-11-02 day", "recalled: 2018-11-03 day carried"]);
  });
});

describe("attachDates, told in the present", () => {
  it.each([
    ["The United Nations rejects the request, citing the withdrawal in 2018.", "rejects"],
    ["Russia and China veto a vote that was called last month.", "veto"],
  ])("%s is not of then", (text, trigger) => {
    expect(dated(text, "2020-08-25", { trigger, evidence: text })).toEqual([`${trigger}: null unknown`]);
  });

  it.each([
    ["The United Nations rejected the request in 2018.", "rejected", "[2018-01-01..2018-12-31] unknown"],
    ["The council vetoes the text Monday.", "vetoes", "2020-08-24 day"],
    ["The two met last month.", "met", "2020-07 month"],
  ])("%s is", (text, trigger, date) => {
    expect(dated(text, "2020-08-25", { trigger, evidence: text })).toEqual([`${trigger}: ${date}`]);
  });

  it("happened on the day that the text calls today", () => {
    const text = "We urge Iran to answer. Oman had asked it, too. Today’s vote was clear.";
    const urge = { trigger: "urge", evidence: "We urge Iran to answer" };
    const asked = { trigger: "asked", evidence: "Oman had asked it" };
    expect(dated(text, "2020-08-25", urge, asked)).toEqual([
      "urge: 2020-08-25 day carried",
      "asked: null unknown",
    ]);
    const other = "We urge Iran to answer. Yesterday’s vote was clear.";
    expect(dated(other, "2020-08-25", urge)).toEqual(["urge: null unknown"]);
  });
});

describe("attachDates, from sentence to sentence", () => {
  const merkel = { trigger: "received", evidence: "Merkel received Tamim on Tuesday", who: "m", whom: "t" };

  it("carries the date over while the same people act", () => {
    const text = "Merkel received Tamim on Tuesday. The chancellor thanked the emir.";
    const thanks = { trigger: "thanked", evidence: "The chancellor thanked the emir", who: "m", whom: "t" };
    expect(dated(text, "2021-03-04", merkel, thanks)).toEqual([
      "received: 2021-03-02 day",
      "thanked: 2021-03-02 day carried",
    ]);
  });

  it.each([
    ["Iran accused Iraq.", { trigger: "accused", evidence: "Iran accused Iraq", who: "i" }],
    ["She had met the emir.", { trigger: "met", evidence: "She had met the emir", who: "m" }],
    ["She recently met the emir.", { trigger: "met", evidence: "She recently met the emir", who: "m" }],
    ["Her talks with the emir.", { trigger: "talks", evidence: "Her talks", who: "m", rule: "talks-named" }],
    ["She will meet the emir.", { trigger: "meet", evidence: "She will meet", who: "m", tense: "future" }],
  ] as const)("but not to: %s", (sentence, next) => {
    const [, second] = dated(`Merkel received Tamim on Tuesday. ${sentence}`, "2021-03-04", merkel, next);
    expect(second).toBe(`${next.trigger}: null unknown`);
  });

  it("carries over what a sentence without an event plans", () => {
    const text = "Chollet will lead a delegation to Sofia from February 7 to 11. He will meet ministers.";
    const meeting = {
      trigger: "meet",
      evidence: "He will meet ministers",
      who: "c",
      tense: "future",
    } as const;
    expect(dated(text, "2022-02-04", meeting)).toEqual(["meet: 2022-02-07/2022-02-11 day carried"]);
    const past = "Chollet led a delegation to Sofia on February 7. He will meet ministers.";
    expect(dated(past, "2022-02-10", meeting)).toEqual(["meet: null unknown"]);
  });

  it("carries over no bare year and no background", () => {
    const year = "Merkel received Tamim in 2019. The chancellor thanked the emir.";
    const received = { ...merkel, evidence: "Merkel received Tamim in 2019" };
    const thanks = { trigger: "thanked", evidence: "The chancellor thanked the emir", who: "m" };
    expect(dated(year, "2021-03-04", received, thanks)).toEqual([
      "received: [2019-01-01..2019-12-31] unknown",
      "thanked: null unknown",
    ]);
    const noun = "Merkel’s talks with Tamim on Tuesday were long. The chancellor thanked the emir.";
    const talks = { trigger: "talks", evidence: "talks with Tamim on Tuesday", who: "m", rule: "x-named" };
    expect(dated(noun, "2021-03-04", talks, thanks)).toEqual([
      "talks: 2021-03-02 day",
      "thanked: null unknown",
    ]);
  });

  it("counts the following day from the one told last", () => {
    const text = "Merkel received Tamim on Tuesday. The following day she flew to Paris.";
    const flight = { trigger: "flew", evidence: "she flew to Paris", who: "m" };
    expect(dated(text, "2021-03-04", merkel, flight)).toEqual([
      "received: 2021-03-02 day",
      "flew: 2021-03-03 day",
    ]);
  });

  it("counts the same day from the last one told, whatever it was told of", () => {
    const text = "Merkel received Tamim on Tuesday. On Wednesday it rained. The same day she flew to Paris.";
    const flight = { trigger: "flew", evidence: "she flew to Paris", who: "m" };
    expect(dated(text, "2021-03-04", merkel, flight)).toEqual([
      "received: 2021-03-02 day",
      "flew: 2021-03-03 day",
    ]);
    const twice = "Merkel received Tamim on Tuesday. The following day they met. The following day she flew.";
    const met = { trigger: "met", evidence: "they met", who: "mt" };
    expect(dated(twice, "2021-03-05", merkel, met, { ...flight, evidence: "she flew" })).toEqual([
      "received: 2021-03-02 day",
      "met: 2021-03-03 day",
      "flew: 2021-03-04 day",
    ]);
  });

  it("has no following day where no day was told", () => {
    const text = "The following day she flew to Paris.";
    expect(dated(text, "2021-03-04", { trigger: "flew", evidence: text })).toEqual(["flew: null unknown"]);
  });
});

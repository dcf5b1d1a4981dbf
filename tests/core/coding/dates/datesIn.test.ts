import { describe, expect, it } from "vitest";
import { datesIn } from "../../../../src/core/coding/dates/datesIn.ts";
import { resolveDate } from "../../../../src/core/coding/dates/resolveDate.ts";
import { DATE_RULES } from "../../../../src/core/coding/dates/rules.ts";
import { dayFromIso } from "../../../../src/core/model/day.ts";

/** Each date of a text as `its words = what they mean`, with its use where that is not "when". */
function read(text: string, published: string, tense: "past" | "future" = "past"): string[] {
  const day = dayFromIso(published) ?? Number.NaN;
  return datesIn(text, DATE_RULES).map(({ text: words, meaning, use }) => {
    const date = resolveDate(meaning, { published: day, tense });
    const means = date === undefined ? meaning.is : `${date.edtf} ${date.precision}`;
    return `${words} = ${means}${use === "when" ? "" : ` (${use})`}`;
  });
}

describe("weekdays, told of a Thursday, 2020-06-18", () => {
  it.each([
    ["Macron phoned Aoun on Tuesday", "Tuesday = 2020-06-16 day"],
    ["Japan lodged a protest on Thursday", "Thursday = 2020-06-18 day"],
    ["the two spoke on Friday", "Friday = 2020-06-12 day"],
    ["spoke last Friday", "last Friday = 2020-06-12 day"],
    ["spoke last Thursday", "last Thursday = 2020-06-11 day"],
    ["was called late on Monday", "late on Monday = 2020-06-15 day"],
    ["arrived early Tuesday", "early Tuesday = 2020-06-16 day"],
    ["arrived Tuesday night", "Tuesday night = 2020-06-16 day"],
    ["arrived on Tues. and left", "Tues. = 2020-06-16 day"],
    ["held talks from Monday to Wednesday", "Monday to Wednesday = 2020-06-15/2020-06-17 day"],
    ["held talks on Monday and on Tuesday", "Monday and on Tuesday = 2020-06-15/2020-06-16 day"],
    ["arrived on Saturday or Sunday", "Saturday or Sunday = [2020-06-13..2020-06-14] day"],
  ])("%s", (text, expected) => {
    expect(read(text, "2020-06-18")).toEqual([expected]);
  });

  it.each([
    ["will meet in Kyoto on Saturday", "Saturday = 2020-06-20 day"],
    ["will meet on Thursday", "Thursday = 2020-06-18 day"],
    ["will meet next Thursday", "next Thursday = 2020-06-25 day"],
    ["will meet this Tuesday", "this Tuesday = 2020-06-23 day"],
    ["will hold talks from Sunday to Tuesday", "Sunday to Tuesday = 2020-06-21/2020-06-23 day"],
  ])("ahead: %s", (text, expected) => {
    expect(read(text, "2020-06-18", "future")).toEqual([expected]);
  });
});

describe("calendar days", () => {
  it.each([
    ["visited on 3 April", "2018-04-05", "3 April = 2018-04-03 day"],
    ["visited on the 3rd of April", "2018-04-05", "3rd of April = 2018-04-03 day"],
    ["visited on April 3rd, 2017, alone", "2018-04-05", "April 3rd, 2017 = 2017-04-03 day"],
    ["visited on Tuesday, 3 April", "2018-04-25", "Tuesday, 3 April = 2018-04-03 day"],
    ["visited Tuesday April 3", "2018-04-25", "Tuesday April 3 = 2018-04-03 day"],
    ["on Dec. 30 for supplying", "2020-01-02", "Dec. 30 = 2019-12-30 day"],
    ["in Riyadh from 3 to 5 March", "2019-03-06", "3 to 5 March = 2019-03-03/2019-03-05 day"],
    ["on December 29-30", "2020-01-02", "December 29-30 = 2019-12-29/2019-12-30 day"],
    ["from 30 December to 2 January", "2020-01-03", "30 December to 2 January = 2019-12-30/2020-01-02 day"],
    ["May 31–June 8", "2022-06-30", "May 31–June 8 = 2022-05-31/2022-06-08 day"],
    ["on 23 and 24 December Zarif", "2020-01-03", "23 and 24 December = 2019-12-23/2019-12-24 day"],
    ["on 3 or 4 January", "2020-01-05", "3 or 4 January = [2020-01-03..2020-01-04] day"],
    ["from July 15-21, 2022.", "2022-07-14", "July 15-21, 2022 = 2022-07-15/2022-07-21 day"],
    ["on 2020-01-03, at night", "2020-02-02", "2020-01-03 = 2020-01-03 day"],
    ["on March 20 and 23 Russian diplomats left", "2018-03-26", "March 20 = 2018-03-20 day"],
    ["on 29 February", "2019-03-10", "29 February = day"],
    ["a summit set for 5 May", "2019-05-03", "5 May = 2019-05-05 day"],
  ])("%s, told on %s", (text, published, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });

  it.each([
    ["will travel on February 7-13", "2022-02-04", "February 7-13 = 2022-02-07/2022-02-13 day"],
    ["will travel on July 6-11", "2022-07-10", "July 6-11 = 2022-07-06/2022-07-11 day"],
    ["will meet on 2 January", "2019-12-30", "2 January = 2020-01-02 day"],
  ])("ahead: %s, told on %s", (text, published, expected) => {
    expect(read(text, published, "future")).toEqual([expected]);
  });
});

describe("days and periods near the publication", () => {
  it.each([
    ["spoke today", "2021-05-24", "today = 2021-05-24 day"],
    ["spoke yesterday evening", "2021-05-24", "yesterday evening = 2021-05-23 day"],
    ["spoke last night", "2021-05-24", "last night = 2021-05-23 day"],
    ["fired two missiles overnight", "2020-06-21", "overnight = [2020-06-20..2020-06-21] day"],
    ["flew there earlier this week", "2015-03-05", "earlier this week = [2015-03-02..2015-03-05] week"],
    ["met last week", "2015-03-05", "last week = [2015-02-23..2015-03-01] week"],
    ["met late last week", "2015-03-05", "late last week = [2015-02-23..2015-03-01] week"],
    ["is expected next week", "2018-05-24", "next week = [2018-05-28..2018-06-03] week"],
    ["struck a deal last month", "2021-03-03", "last month = 2021-02 month"],
    ["met last month", "2021-01-03", "last month = 2020-12 month"],
    ["met earlier this month", "2021-01-03", "earlier this month = [2021-01-01..2021-01-03] month"],
    ["met in late December", "2021-01-03", "late December = 2020-12 month"],
    ["met in December 2016", "2021-01-03", "December 2016 = 2016-12 month"],
    ["last met in 2020", "2021-03-05", "2020 = [2020-01-01..2020-12-31] unknown"],
    ["met earlier this year", "2021-01-03", "earlier this year = [2021-01-01..2021-01-03] unknown"],
    ["met two days ago", "2021-01-03", "two days ago = 2021-01-01 day"],
    ["met two weeks ago", "2021-01-06", "two weeks ago = [2020-12-21..2020-12-27] week"],
    ["met over the weekend", "2020-06-22", "weekend = [2020-06-20..2020-06-21] day"],
    ["met at the weekend", "2020-06-20", "weekend = 2020-06-20 day"],
    ["met last weekend", "2020-06-20", "last weekend = [2020-06-13..2020-06-14] day"],
    ["visited over the Easter weekend", "2018-04-18", "Easter weekend = [2018-03-31..2018-04-01] day"],
    ["met on Good Friday", "2018-04-18", "Good Friday = 2018-03-30 day"],
    ["wrote on Christmas Eve", "2018-01-18", "Christmas Eve = 2017-12-24 day"],
    ["spoke on New Year’s Day", "2018-01-18", "New Year’s Day = 2018-01-01 day"],
  ])("%s, told on %s", (text, published, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });
});

describe("times that hang on others, and uses", () => {
  it.each([
    ["flew home the following day.", ["the following day = onward"]],
    ["met again a week later", ["a week later = onward"]],
    ["the day before, he spoke", ["the day before = onward"]],
    ["a day after Montenegro voted", ["a day after = linked"]],
    ["two days before the talks", ["two days before = linked"]],
    ["on the same day that Blinken met him", ["the same day = linked"]],
    ["in recent days", ["recent days = vague"]],
    ["in the past 24 hours", ["past 24 hours = vague"]],
    ["since Monday", ["Monday = 2020-06-15 day (bound)"]],
    ["by 5 June or face sanctions", ["5 June = 2020-06-05 day (bound)"]],
    ["condemned yesterday’s attack", ["yesterday = 2020-06-17 day (modifier)"]],
    ["before the 3 June summit", ["3 June = 2020-06-03 day (modifier)"]],
    ["the DPRK’s March 24 missile launch", ["March 24 = 2020-03-24 day (modifier)"]],
  ])("%s", (text, expected) => {
    expect(read(text, "2020-06-18")).toEqual(expected);
  });
});

describe("what looks like a date and is none", () => {
  it.each([
    "Kerry sat down with Lavrov",
    "The Sun reported it",
    "Theresa May may march",
    "May Chidiac spoke",
    "USA Today and the Mail on Sunday",
    "The Sunday Times",
    "the Good Friday Agreement",
    "after every Sunday Mass",
    "in March Madness style, 3,000 marched",
    "The 27 EU leaders and 3 Mays",
    "at 12:00, 3.5% of 31 tonnes",
    "Resolution 2231, 2020-13-40, in 2020-21",
    "a two-day visit, the second day",
    "31 April was no day",
    "Black Friday sales",
    "Israel apologised. (Today's Zaman)",
    "letters sent between May and September",
    "for three days",
    "the past is the past",
  ])("%s", (text) => {
    expect(read(text, "2020-06-18")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { runSteps } from "../../../../src/core/coding/pipeline.ts";
import { unread } from "../../../../src/core/coding/reading.ts";
import { readSentences } from "../../../../src/core/coding/text/readSentences.ts";
import { readTokens } from "../../../../src/core/coding/text/readTokens.ts";

function sentences(text: string): string[] {
  const reading = runSteps([readTokens, readSentences], unread(text, 0));
  return reading.sentences.map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  test.each<[string, string[]]>([
    ["Modi met Abe. They spoke.", ["Modi met Abe.", "They spoke."]],
    ["U.S. President J. Carter met Gen. Smith.", ["U.S. President J. Carter met Gen. Smith."]],
    ["He left the U.S. The visit was short.", ["He left the U.S.", "The visit was short."]],
    ["It was on Dec. 30. No. 10 agreed.", ["It was on Dec. 30.", "No. 10 agreed."]],
    ["“We agreed.” He left.", ["“We agreed.”", "He left."]],
    ["“Why?” he asked. Nobody knew!", ["“Why?” he asked.", "Nobody knew!"]],
    ["Talks failed. (Reuters) (BBC)", ["Talks failed.", "(Reuters) (BBC)"]],
    ["It rose by 3.5 points to 1.2 million.", ["It rose by 3.5 points to 1.2 million."]],
    ["At 5 p.m. Moscow time they met.", ["At 5 p.m. Moscow time they met."]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test("a line of a text with long lines stands alone, whatever its line ends", () => {
  const long =
    "Secretary Blinken spoke today with the Foreign Minister about the situation in the region and the road ahead.";
  const expected = ["Office of the Spokesperson", long, long];
  expect(sentences(`Office of the Spokesperson\r\n${long}\r\n${long}`)).toEqual(expected);
  expect(sentences(`Office of the Spokesperson\n\n${long}\n${long}`)).toEqual(expected);
});

test("a sentence runs over the line breaks of a text wrapped by hand", () => {
  const text =
    "The prime minister of Iraq received\nGeneral McKenzie in Baghdad on\nTuesday. He left.\n\nMore tomorrow";
  expect(sentences(text)).toEqual([
    "The prime minister of Iraq received\nGeneral McKenzie in Baghdad on\nTuesday.",
    "He left.",
    "More tomorrow",
  ]);
});

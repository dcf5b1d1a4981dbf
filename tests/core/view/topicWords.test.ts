import { describe, expect, it } from "vitest";
import { interactionId } from "../../../src/core/model/ids.ts";
import { topicSpeller } from "../../../src/core/view/topicWords.ts";
import { actor, source } from "../../fixtures/graphParts.ts";

const spelt = topicSpeller({
  actors: [
    actor("iran", "Islamic Republic of Iran", "Iran", "state", {}),
    actor("qasem-soleimani", "Qasem Soleimani", "Soleimani", "person", {}),
    actor("us-embassy", "Embassy of the United States", "US Embassy", "place/facility", {}),
    actor("un", "United Nations", "UN", "intergovernmental organisation", {}),
  ],
  sources: [
    source("a", "Herald", "Coalition pauses its fight against ISIS", null),
    source("b", "Herald", "TALKS IN OMAN", null),
  ],
  keyDates: [{ date: "2020-01-08", label: "PS752 is shot down", interaction: interactionId("a") }],
});

describe("topicSpeller", () => {
  it.each([
    ["embassy-siege", "Embassy siege"],
    ["soleimani-killing", "Soleimani killing"],
    ["us-troop-presence", "US troop presence"],
    ["iranian-missile-strike", "Iranian missile strike"],
    ["saudi-iranian-contacts", "Saudi Iranian contacts"],
    ["counter-isis", "Counter-ISIS"],
    ["de-escalation", "De-escalation"],
    ["ps752", "PS752"],
    ["united-nations", "United Nations"],
    ["talks-in-oman", "Talks in oman"],
  ])("%s reads “%s”", (topic, words) => {
    expect(spelt(topic)).toBe(words);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { EVENT_STEPS } from "../../../../src/core/coding/events/eventSteps.ts";
import { runSteps } from "../../../../src/core/coding/pipeline.ts";
import { marked } from "./marked.ts";

const WORDS =
  "{Iran|state:Iran} {Macron|Macron@France} {Israeli|adjective:Israel} met visited the a talks with to on by between and , ; that who if will not refused agreed strikes called for said , ( ) “ ” sanctions imposed killed after before his its";

/** Any order of words, so also those that no person would write. */
const salad = fc
  .array(fc.constantFrom(...WORDS.split(/ (?![^{]*\})/)), { maxLength: 60 })
  .map((words) => words.join(" "));

it("keeps every event within its sentence, and every role with a mention, whatever the words", () => {
  fc.assert(
    fc.property(salad, (text) => {
      const reading = runSteps(EVENT_STEPS, marked(text));
      for (const event of reading.events) {
        const sentence = reading.sentences[event.sentence];
        expect(sentence).toBeDefined();
        expect(event.start).toBeGreaterThanOrEqual(sentence!.start);
        expect(event.end).toBeLessThanOrEqual(sentence!.end);
        expect(event.end).toBeGreaterThan(event.start);
        for (const { mention } of event.roles) expect(reading.mentions[mention]).toBeDefined();
      }
    }),
    { numRuns: 300 },
  );
});

it("reads the same text the same way each time", () => {
  fc.assert(
    fc.property(salad, (text) => {
      expect(runSteps(EVENT_STEPS, marked(text))).toEqual(runSteps(EVENT_STEPS, marked(text)));
    }),
    { numRuns: 50 },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsInWords, marked, realGraph } from "./realGraph.ts";

/** Why each actor was found, and what of it was typed. */
const reasons = (text: string): readonly string[] =>
  realGraph
    .search(text, 3)
    .groups.flatMap(({ results }) => results)
    .flatMap((result) =>
      result.type === "actor" ? `${marked(result.name)} | ${result.by}: ${marked(result.detail)}` : [],
    );
const [tieOf, textOf] = (["tie", "text"] as const).map(
  (type) => (text: string) =>
    realGraph
      .search(text, 5)
      .groups.flatMap(({ results }) => results)
      .find((result) => result.type === type),
);

describe("an answer", () => {
  it("has groups, the one with the best result first", () => {
    expect(groupsInWords(realGraph.search("pompeo netanyahu", 3))).toEqual([
      "Ties: Pompeo – Netanyahu (4)",
      "Actors: Mike Pompeo, Benjamin Netanyahu",
      "Interactions: 4 mention “pompeo netanyahu”, 2019-12-04-pompeo-netanyahu-lisbon, 2019-12-30-pompeo-netanyahu-call",
    ]);
    expect(groupsInWords(realGraph.search("embassy siege", 3))).toEqual([
      "Topics: topic embassy-siege",
      "Interactions: 19 mention “embassy siege”",
    ]);
  });

  it("says how many there are beyond the limit", () => {
    const [{ results, total } = { results: [], total: 0 }] = realGraph.search("foreign minister", 2).groups;
    expect([results.length, total]).toEqual([2, 11]);
  });

  it("carries the text that it answers", () => {
    expect(realGraph.search(" MBS ", 3).text).toBe(" MBS ");
  });
});

describe("the reason for a match", () => {
  it.each<[typed: string, reason: string]>([
    ["netanyaho", "Benjamin [Netanyahu] | name: Prime Minister of Israel"],
    ["netan", "Benjamin [Netan]yahu | name: Prime Minister of Israel"],
    ["MBS", "Mohammed bin Salman | alias: [MBS]"],
    ["Kataeb Hizballah", "[Kataib] Hezbollah | alias: [Kata'ib Hizballah]"],
    ["supreme leader", "Ali Khamenei | title: [Supreme Leader] of Iran"],
    ["secretary pompeo", "Mike [Pompeo] | title: US [Secretary] of State"],
    ["iranian foreign minister", "Mohammad Javad Zarif | about: [Iranian foreign minister]."],
    ["Mohamed bin Salman", "[Mohammed bin Salman] | name: Crown Prince of Saudi Arabia"],
  ])("%j", (typed, reason) => {
    expect(reasons(typed)).toEqual([reason]);
  });
});

describe("two names", () => {
  it("without a tie give their shared partners, and each of them", () => {
    const result = tieOf!("mbs mbz");
    expect(result).toMatchObject({ count: 0, others: 0 });
    expect(result?.type === "tie" && result.sharedPartners.map(({ shortName }) => shortName)).toEqual([
      "Pompeo",
    ]);
    expect(reasons("mbs mbz")).toEqual([
      "Mohammed bin Salman | alias: [MBS]",
      "Mohammed bin Zayed | alias: [MBZ]",
    ]);
  });

  it("may each be several: those with a tie are given", () => {
    expect(groupsInWords(realGraph.search("pompeo mohammed", 5))[0]).toBe(
      "Ties: Pompeo – Mohammed bin Salman (2), Pompeo – Mohammed bin Zayed (2), Pompeo – Halbousi (1)",
    );
  });
});

describe("a text", () => {
  it("counts what the text filter of a view would keep", () => {
    const result = textOf!("katyusha");
    expect(result).toMatchObject({ text: "katyusha", corrected: false });
    expect(result?.type === "text" && result.rows.length).toBe(6);
  });

  it("that nothing mentions is put right", () => {
    expect(textOf!("katusha rokets")).toMatchObject({ text: "katyusha rockets", corrected: true });
  });

  it("of one or two letters is in too many words to say anything", () => {
    expect(textOf!("us")).toBeUndefined();
  });
});

describe("any string", () => {
  it("is answered, with marks inside the texts", () => {
    const names = realGraph.catalogue.actors.flatMap(({ name, names }) => [name, ...names]);
    const someText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.array(fc.constantFrom(...names), { maxLength: 4 }).map((some) => some.join(" ")),
      fc.string({ maxLength: 4 }).map((part) => part.repeat(200)),
    );
    fc.assert(
      fc.property(someText, (text) => {
        const { groups } = realGraph.search(text, 5);
        for (const result of groups.flatMap(({ results }) => results)) {
          const texts =
            result.type === "actor"
              ? [result.name, result.detail]
              : result.type === "topic"
                ? [result.name]
                : result.type === "interaction"
                  ? [result.summary]
                  : [];
          for (const { text, ranges } of texts) {
            const bounds = ranges.flatMap(({ start, end }) => [start, end]);
            expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
            expect(bounds.every((at) => at >= 0 && at <= text.length)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("every actor", () => {
  it("is found first by its full name, its short name and each alias", () => {
    const missed = realGraph.catalogue.actors.flatMap((actor) =>
      [actor.name, actor.shortName, ...actor.names].flatMap((name) => {
        const result = realGraph.search(name, 5).groups[0]?.results[0];
        return result?.type === "actor" && result.actor === actor.id ? [] : `${name} (${actor.id})`;
      }),
    );
    expect(missed).toEqual([]);
  });
});

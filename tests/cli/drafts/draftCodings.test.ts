import { describe, expect, it } from "vitest";
import { actorIdsOf, idFrom } from "../../../src/cli/drafts/actorIds.ts";
import { draftCodings } from "../../../src/cli/drafts/draftCodings.ts";
import { coded, said } from "./codedFixture.ts";

/** Invented: these people and states do not exist. */
const ACTORS = [
  { id: "ira-exampleton", name: "Ira Exampleton", shortName: "Exampleton", names: ["آیرا"] },
  { id: "arland", name: "Republic of Arland", shortName: "Arland", names: ["Arlandia"] },
];
const TEXT =
  "Exampleton met Sampleson on 3 May. They agreed. Later, Exampleton and the emir spoke. They agreed.";

describe("actorIdsOf", () => {
  const idOf = actorIdsOf(ACTORS);
  it.each([
    [{ name: "Somebody", actor: "arland" }, "arland"],
    [{ name: "ira  exampleton".replace("  ", " "), actor: null }, "ira-exampleton"],
    [{ name: "Arlandia", actor: "state:ARL" }, "arland"],
    [{ name: "Borland", actor: null }, undefined],
    [{ name: null, actor: null }, undefined],
  ])("finds %j as %s", (found, id) => {
    expect(idOf(found)).toBe(id);
  });
});

it.each([
  ["Nikos Dendias", "nikos-dendias"],
  ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan"],
  ["François Hollande’s", "francois-hollande-s"],
  ["آیرا", undefined],
])("makes of %s the id %s", (name, id) => {
  expect(idFrom(name)).toBe(id);
});

describe("draftCodings", () => {
  const brief = { id: "2020-05-04-x", text: TEXT, sources: ["herald-2020-05-04", "times-2020-05-04"] };
  const lookup = { actorIds: actorIdsOf(ACTORS), toneOf: () => "neutral" };

  it("writes an interaction as data/codings has it, with its quote and what is to be looked at", () => {
    const meeting = coded(TEXT, "Exampleton met Sampleson on 3 May", "meeting", "2020-05-03", [
      said("party", "Ira Exampleton", "Exampleton"),
      said("party", "Olav Sampleson", "Sampleson"),
    ]);
    expect(draftCodings(brief, { published: "2020-05-04", interactions: [meeting] }, lookup)).toEqual([
      {
        id: "2020-05-03-ira-exampleton-olav-sampleson-meeting",
        kind: "meeting",
        date: "2020-05-03",
        tone: "neutral",
        modality: "actual",
        confidence: "low",
        participants: [
          { actor: "ira-exampleton", role: "party" },
          { actor: "olav-sampleson", role: "party" },
        ],
        summary: "Exampleton met Sampleson on 3 May",
        topics: [],
        evidence: [{ brief: "2020-05-04-x", quote: "Exampleton met Sampleson on 3 May" }],
        sources: [{ source: "herald-2020-05-04" }, { source: "times-2020-05-04" }],
        reported: null,
        reportedBasis: "unknown",
        note: "Draft by the rule meeting/test; not in actors.json: Olav Sampleson",
      },
    ]);
  });

  it("leaves out somebody who is not known, and says so; ids stay apart", () => {
    const call = coded(TEXT, "Exampleton and the emir spoke", "call", null, [
      said("party", "Ira Exampleton", "Exampleton"),
      said("party", null, "the emir"),
    ]);
    const drafts = draftCodings(brief, { published: "2020-05-04", interactions: [call, call] }, lookup);
    expect(drafts.map(({ id }) => id)).toEqual([
      "2020-05-04-ira-exampleton-call",
      "2020-05-04-ira-exampleton-call-2",
    ]);
    expect(drafts[0]?.participants).toEqual([{ actor: "ira-exampleton", role: "party" }]);
    expect(drafts[0]?.note).toBe("Draft by the rule call/test; not known who is “the emir”");
  });

  it("quotes the sentence where the brief has the same words twice", () => {
    const first = coded(TEXT, "They agreed", "agreement", null, []);
    const text = `Arland spoke. They agreed on gas. Borland spoke. They agreed on oil.`;
    const again = { ...coded(text, "They agreed", "agreement", null, []) };
    const drafts = draftCodings(
      { ...brief, text },
      { published: "2020-05-04", interactions: [again] },
      lookup,
    );
    expect(first.evidence).toBe("They agreed");
    expect(drafts[0]?.evidence).toEqual([{ brief: "2020-05-04-x", quote: "They agreed on gas." }]);
  });
});

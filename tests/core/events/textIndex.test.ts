import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { wordsOf } from "../../../src/core/events/textIndex.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { pictureInWords } from "./pictureInWords.ts";

const graph = openGraph(smallGraph);
const found = (text: string) =>
  pictureInWords(graph.query({ ...EMPTY_VIEW, text }), graph.catalogue).interactions;

describe("text filter", () => {
  it("looks in summaries, without regard to case", () => {
    expect(found("TELEPHONE")).toEqual(["2019-12-27-example-placeholder-call"]);
  });

  it("looks in the names and aliases of all participants, without diacritics", () => {
    expect(found("exämple condemned")).toEqual(["2019-12-31-example-condemns-brigade"]);
    expect(found("a. example phone")).toEqual(["2019-12-27-example-placeholder-call"]);
    expect(found("kingdom besieged")).toEqual(["2019-12-30-embassy-siege"]);
  });

  it("looks in topics and places, each word in its own field", () => {
    expect(found("river southport")).toEqual(["2019-12-30-embassy-siege"]);
    expect(found("talks league")).toEqual(["2020-01-league-mediation", "2020-01-04-southport-meeting"]);
  });

  it("wants every word", () => {
    expect(found("telephone besieged")).toEqual([]);
  });

  it("keeps everything for a text without words", () => {
    expect(found("   ")).toEqual(found(""));
    expect(found("")).toHaveLength(8);
  });

  it("reads the record, not the roll-up", () => {
    const rolled = graph.query({ ...EMPTY_VIEW, rollUp: "state", text: "example telephone" });
    expect(pictureInWords(rolled, graph.catalogue).interactions).toEqual([
      "2019-12-27-example-placeholder-call",
    ]);
  });
});

describe("wordsOf", () => {
  it("folds case, diacritics and ligatures, and splits at white space", () => {
    expect(wordsOf("  Élan\tİstanbul\nﬁn ")).toEqual(["elan", "istanbul", "fin"]);
  });
});

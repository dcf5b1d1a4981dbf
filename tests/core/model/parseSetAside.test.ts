import { describe, expect, test } from "vitest";
import { EDTF_EXPECTED } from "../../../src/core/model/edtf.ts";
import { changed, type Json } from "../../fixtures/exampleGraphFile.ts";
import { ALL, idsLeft, loaded, problemsOf } from "./exampleParsed.ts";

const WITHOUT_CALL = { ...ALL, interactions: "2020-01-03-lighthouse-siege" };
const WITHOUT_SIEGE = { ...ALL, interactions: "2020-01-01-exampleton-sampleson-call", keyDates: 0 };

describe("one broken record among many is set aside, with what stands on it", () => {
  test.each<[string, Json, string[], typeof ALL]>([
    [
      "a day that does not exist",
      changed("interactions[0].date", "2020-02-30"),
      [`interactions[0].date: "2020-02-30" is not a date; expected ${EDTF_EXPECTED} [set aside]`],
      WITHOUT_CALL,
    ],
    [
      "an actor that does not exist",
      changed("interactions[0].participants[0].actor", "ira-exampelton"),
      [
        'interactions[0].participants[0].actor: unknown actor "ira-exampelton"; did you mean "ira-exampleton"? [set aside]',
      ],
      WITHOUT_CALL,
    ],
    [
      "a name in place of an id",
      changed("interactions[0].participants[1].actor", "Olav Sampleson"),
      [
        'interactions[0].participants[1].actor: unknown actor "Olav Sampleson"; did you mean "olav-sampleson"? [set aside]',
      ],
      WITHOUT_CALL,
    ],
    [
      "an actor unlike any",
      changed("interactions[0].participants[0].actor", "zzz"),
      [
        'interactions[0].participants[0].actor: unknown actor "zzz"; expected the id of one of the 5 in this file [set aside]',
      ],
      WITHOUT_CALL,
    ],
    [
      "a participant who is set aside",
      changed("actors[3].type", "armed gruop"),
      [
        'actors[3].type: unknown type "armed gruop"; did you mean "armed group"? [set aside]',
        'interactions[1].participants[0].actor: actor "reef-guard" is set aside: see actors[3] [set aside]',
        'keyDates[0].interaction: interaction "2020-01-03-lighthouse-siege" is set aside: see interactions[1] [set aside]',
      ],
      { ...WITHOUT_SIEGE, actors: "northisle ira-exampleton olav-sampleson lighthouse" },
    ],
    [
      "an unknown kind",
      changed("interactions[0].kind", "cal"),
      ['interactions[0].kind: unknown kind "cal"; did you mean "call"? [set aside]'],
      WITHOUT_CALL,
    ],
    [
      "a kind of an unknown class",
      changed("codebook.kinds[0].class", "contakt"),
      [
        'codebook.kinds[0].class: unknown class "contakt"; did you mean "contact"? [set aside]',
        'interactions[0].kind: kind "call" is set aside: see codebook.kinds[0] [set aside]',
      ],
      { ...WITHOUT_CALL, kinds: "siege" },
    ],
    [
      "a class without a label",
      changed("codebook.classes[1].label", " "),
      [
        'codebook.classes[1].label: " " is blank; expected text [set aside]',
        'codebook.kinds[1].class: class "force" is set aside: see codebook.classes[1] [set aside]',
        'interactions[1].kind: kind "siege" is set aside: see codebook.kinds[1] [set aside]',
        'keyDates[0].interaction: interaction "2020-01-03-lighthouse-siege" is set aside: see interactions[1] [set aside]',
      ],
      { ...WITHOUT_SIEGE, kinds: "call" },
    ],
    [
      "a source without a title",
      changed("sources[0].title", undefined),
      [
        "sources[0].title: missing; expected text [set aside]",
        'briefs[0].sources[0]: source "herald-2020-01-02" is set aside: see sources[0] [kept]',
        'interactions[0].sources[0].source: source "herald-2020-01-02" is set aside: see sources[0] [set aside]',
      ],
      { ...WITHOUT_CALL, sources: "herald-2020-01-04" },
    ],
    [
      "an unknown source",
      changed("interactions[0].sources[0].source", "herald-2020-01-03"),
      [
        'interactions[0].sources[0].source: unknown source "herald-2020-01-03"; did you mean "herald-2020-01-02"? [set aside]',
      ],
      WITHOUT_CALL,
    ],
    [
      "no source",
      changed("interactions[0].sources", []),
      ["interactions[0].sources: is empty; expected at least one source [set aside]"],
      WITHOUT_CALL,
    ],
    [
      "no evidence",
      changed("interactions[0].evidence", undefined),
      ["interactions[0].evidence: missing; expected at least one span of a brief [set aside]"],
      WITHOUT_CALL,
    ],
    [
      "empty evidence",
      changed("interactions[0].evidence", []),
      ["interactions[0].evidence: is empty; expected at least one span of a brief [set aside]"],
      WITHOUT_CALL,
    ],
    [
      "nobody taking part",
      changed("interactions[0].participants", []),
      ["interactions[0].participants: is empty; expected at least one participant [set aside]"],
      WITHOUT_CALL,
    ],
    [
      "a brief of an undated day",
      changed("briefs[0].date", "January"),
      [
        `briefs[0].date: "January" is not a date; expected ${EDTF_EXPECTED} [set aside]`,
        'interactions[0].evidence[0].brief: brief "first-week" is set aside: see briefs[0] [set aside]',
        'interactions[1].evidence[0].brief: brief "first-week" is set aside: see briefs[0] [set aside]',
        'keyDates[0].interaction: interaction "2020-01-03-lighthouse-siege" is set aside: see interactions[1] [set aside]',
      ],
      { ...ALL, briefs: "", interactions: "", keyDates: 0 },
    ],
    [
      "words outside the vocabulary, all said at once",
      changed(
        "interactions[0].confidence",
        "certain",
        changed("interactions[0].tone", "friendly", changed("interactions[0].modality", "planed")),
      ),
      [
        'interactions[0].tone: unknown tone "friendly"; expected cooperative, neutral or hostile [set aside]',
        'interactions[0].modality: unknown modality "planed"; did you mean "planned"? [set aside]',
        'interactions[0].confidence: unknown confidence "certain"; expected high, medium or low [set aside]',
      ],
      WITHOUT_CALL,
    ],
    [
      "an unknown role",
      changed("interactions[0].participants[0].role", "initator"),
      [
        'interactions[0].participants[0].role: unknown role "initator"; did you mean "initiator"? [set aside]',
      ],
      WITHOUT_CALL,
    ],
    [
      "a report on no day",
      changed("interactions[0].reported", "2020-01"),
      ['interactions[0].reported: "2020-01" is not a day; expected 2020-01-31 [set aside]'],
      WITHOUT_CALL,
    ],
    [
      "an id that is no slug",
      changed("interactions[0].id", "Call of 1 January"),
      [
        'interactions[0].id: "Call of 1 January" is not an id; expected lower-case letters, digits and single hyphens, such as mike-pompeo [set aside]',
      ],
      WITHOUT_CALL,
    ],
    [
      "an id that is taken",
      changed("actors[4].id", "reef-guard"),
      [
        'actors[4].id: "reef-guard" is already the id of actors[3]; expected an id of its own [set aside]',
        'interactions[1].participants[1].actor: unknown actor "lighthouse"; expected the id of one of the 4 in this file [set aside]',
        'keyDates[0].interaction: interaction "2020-01-03-lighthouse-siege" is set aside: see interactions[1] [set aside]',
      ],
      { ...WITHOUT_SIEGE, actors: "northisle ira-exampleton olav-sampleson reef-guard" },
    ],
    [
      "a record that is a text",
      changed("interactions[0]", "call"),
      ['interactions[0]: "call" is not an interaction [set aside]'],
      WITHOUT_CALL,
    ],
    [
      "a record that is a list",
      changed("interactions[0]", []),
      ["interactions[0]: a list is not an interaction [set aside]"],
      WITHOUT_CALL,
    ],
    [
      "a number for text",
      changed("interactions[0].summary", 5),
      ["interactions[0].summary: 5 is not text [set aside]"],
      WITHOUT_CALL,
    ],
    [
      "a key date of an unknown interaction",
      changed("keyDates[0].interaction", "2020-01-03-lighthouse-seige"),
      [
        'keyDates[0].interaction: unknown interaction "2020-01-03-lighthouse-seige"; did you mean "2020-01-03-lighthouse-siege"? [set aside]',
      ],
      { ...ALL, keyDates: 0 },
    ],
  ])("%s", (_, file, problems, left) => {
    expect(problemsOf(file)).toEqual(problems);
    expect(idsLeft(file)).toEqual(left);
  });

  test("views, stories and slides too", () => {
    const file = changed(
      "views[0].link",
      "javascript:alert(1)",
      changed("stories[0].slides[0].id", "The call"),
    );
    expect(problemsOf(file)).toEqual([
      'views[0].link: "javascript:alert(1)" is not a link; expected one that starts with ? [set aside]',
      'stories[0].slides[0].id: "The call" is not an id; expected lower-case letters, digits and single hyphens, such as mike-pompeo [set aside]',
    ]);
    expect(loaded(file).views).toEqual([]);
    expect(loaded(file).stories).toEqual([{ id: "quarrel", title: "A quarrel", slides: [] }]);
    expect(problemsOf(changed("stories[0].title", 1))).toEqual([
      "stories[0].title: 1 is not text [set aside]",
    ]);
  });

  test("a list of another sort counts as empty", () => {
    expect(problemsOf(changed("keyDates", "none"))).toEqual([
      'keyDates: "none" is not a list of key dates [set aside]',
    ]);
    expect(problemsOf(changed("codebook", undefined)).slice(0, 2)).toEqual([
      "codebook: missing; expected an object with classes and kinds [set aside]",
      'interactions[0].kind: unknown kind "call"; expected the id of one of the 0 in this file [set aside]',
    ]);
  });
});

describe("evidence is an exact span of a brief", () => {
  test.each<[string, number, number, string[]]>([
    [
      "past the end",
      0,
      9999,
      [
        "interactions[0].evidence[0].end: 9999 is past the end of the brief; expected at most 117 [set aside]",
      ],
    ],
    [
      "empty",
      5,
      5,
      ["interactions[0].evidence[0].end: 5 is not after the start, 5; expected at least 6 [set aside]"],
    ],
    [
      "backwards",
      9,
      5,
      ["interactions[0].evidence[0].end: 5 is not after the start, 9; expected at least 10 [set aside]"],
    ],
    [
      "before the start",
      -1,
      5,
      ["interactions[0].evidence[0].start: -1 is not a whole number of 0 or more [set aside]"],
    ],
    [
      "between characters",
      0.5,
      5,
      ["interactions[0].evidence[0].start: 0.5 is not a whole number [set aside]"],
    ],
    [
      "from inside the tower",
      63,
      70,
      [
        "interactions[0].evidence[0].start: 63 is in the middle of a character; expected 62 or 64 [set aside]",
      ],
    ],
    [
      "to inside the tower",
      0,
      63,
      ["interactions[0].evidence[0].end: 63 is in the middle of a character; expected 62 or 64 [set aside]"],
    ],
    ["up to the tower", 0, 62, []],
    ["the tower", 62, 64, []],
  ])("%s", (_, start, end, problems) => {
    expect(problemsOf(changed("interactions[0].evidence[0]", { brief: "first-week", start, end }))).toEqual(
      problems,
    );
  });
});

import { describe, expect, test } from "vitest";
import { EDTF_EXPECTED } from "../../../src/core/model/edtf.ts";
import type { Graph } from "../../../src/core/model/graph.ts";
import { changed, type Json } from "../../fixtures/exampleGraphFile.ts";
import { ALL, idsLeft, loaded, problemsOf } from "./exampleParsed.ts";

describe("a record keeps its place without a part that does not hold", () => {
  test.each<[string, Json, string[], (graph: Graph) => unknown, unknown]>([
    [
      "markup in a name",
      changed("actors[1].name", "<img src=x onerror=alert(1)>"),
      ['actors[1].name: "<img src=x onerror=alert(1)>" looks like markup; it is shown as plain text [kept]'],
      (graph) => graph.actors[1]?.name,
      "<img src=x onerror=alert(1)>",
    ],
    [
      "markup in a title and a summary, but not a comparison",
      changed(
        "title",
        "</script>",
        changed("interactions[0].summary", "<!-- -->", changed("actors[0].name", "1 < 2 <3")),
      ),
      [
        'title: "</script>" looks like markup; it is shown as plain text [kept]',
        'interactions[0].summary: "<!-- -->" looks like markup; it is shown as plain text [kept]',
      ],
      (graph) => graph.title,
      "</script>",
    ],
    [
      "an address that is a script",
      changed("sources[0].url", "javascript:alert(1)"),
      ['sources[0].url: "javascript:alert(1)" is not an http or https address [kept]'],
      (graph) => graph.sources[0]?.url,
      null,
    ],
    [
      "an address that is data",
      changed("sources[0].url", "data:text/html,<b>"),
      ['sources[0].url: "data:text/html,<b>" is not an http or https address [kept]'],
      (graph) => graph.sources[0]?.url,
      null,
    ],
    [
      "a source dated on no day",
      changed("sources[0].date", "2020-13-01"),
      [`sources[0].date: "2020-13-01" is not a date; expected ${EDTF_EXPECTED} [kept]`],
      (graph) => graph.sources[0]?.date,
      null,
    ],
    [
      "a short name that is taken",
      changed("actors[2].shortName", "Exampleton"),
      [
        'actors[2].shortName: "Exampleton" is already the label of actors[1]; expected a short name of its own [kept]',
      ],
      (graph) => graph.actors[2]?.shortName,
      "Olav Sampleson",
    ],
    [
      "an organ of an unknown body",
      changed("actors[4].organOf", "northilse"),
      ['actors[4].organOf: unknown actor "northilse"; did you mean "northisle"? [kept]'],
      (graph) => graph.actors[4]?.organOf,
      undefined,
    ],
    [
      "organs of one another",
      changed("actors[0].organOf", "lighthouse"),
      [
        'actors[0].organOf: "lighthouse" is itself, directly or not, an organ of "northisle"; expected a body that it is part of [kept]',
        'actors[4].organOf: "northisle" is itself, directly or not, an organ of "lighthouse"; expected a body that it is part of [kept]',
      ],
      (graph) => graph.actors[4]?.organOf,
      undefined,
    ],
    [
      "a membership of an unknown body",
      changed("actors[3].memberOf[0].actor", "atlantis"),
      [
        'actors[3].memberOf[0].actor: unknown actor "atlantis"; expected the id of one of the 5 in this file [kept]',
      ],
      (graph) => graph.actors[3]?.memberOf,
      [],
    ],
    [
      "an office since no date",
      changed("actors[1].roles[0].from", "long ago"),
      [`actors[1].roles[0].from: "long ago" is not a date; expected 2020, or ${EDTF_EXPECTED} [kept]`],
      (graph) => graph.actors[1]?.roles,
      [],
    ],
    [
      "a topic that is no slug",
      changed("interactions[0].topics", ["the reef", "lighthouse"]),
      [
        'interactions[0].topics[0]: "the reef" is not a topic; expected lower-case letters, digits and single hyphens, such as mike-pompeo [kept]',
      ],
      (graph) => graph.interactions[0]?.topics,
      ["lighthouse"],
    ],
    [
      "positions that are none",
      changed("positions", {
        northisle: [1, 2.5],
        lighthouse: [1],
        "ira-exampelton": [1, 2],
        "reef-guard": [3, 4],
        "olav-sampleson": 5,
      }),
      [
        "positions.northisle[1]: 2.5 is not a whole number [kept]",
        "positions.lighthouse[1]: missing; expected a whole number [kept]",
        'positions.ira-exampelton: unknown actor "ira-exampelton"; did you mean "ira-exampleton"? [kept]',
        "positions.olav-sampleson: 5 is not a position; expected two whole numbers, such as [120, 80] [kept]",
      ],
      (graph) => ({ ...graph.positions }),
      { "reef-guard": [3, 4] },
    ],
    [
      "no id and no title of the whole",
      changed("id", "The Reef", changed("title", undefined)),
      [
        'id: "The Reef" is not an id; expected lower-case letters, digits and single hyphens, such as mike-pompeo [kept]',
        "title: missing; expected text [kept]",
      ],
      ({ id, title }) => [id, title],
      ["untitled", "untitled"],
    ],
  ])("%s", (_, file, problems, read, kept) => {
    expect(problemsOf(file)).toEqual(problems);
    expect(idsLeft(file)).toEqual(ALL);
    expect(read(loaded(file))).toEqual(kept);
  });
});

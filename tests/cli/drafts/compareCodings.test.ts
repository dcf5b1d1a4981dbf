import { expect, it } from "vitest";
import { actorIdsOf } from "../../../src/cli/drafts/actorIds.ts";
import { compareCodings } from "../../../src/cli/drafts/compareCodings.ts";
import { comparisonText } from "../../../src/cli/drafts/comparisonText.ts";
import type { Coder } from "../../../src/core/coding/coder.ts";
import { parseGraph } from "../../../src/core/model/parse.ts";
import { exampleGraphFile } from "../../fixtures/exampleGraphFile.ts";
import { coded, said } from "./codedFixture.ts";

const graph = graphOf(exampleGraphFile);

function graphOf(file: unknown) {
  const read = parseGraph(file);
  if (!read.ok) throw new Error("the example does not open");
  return read.graph;
}

it("lists what the coder tells otherwise, more, and not", () => {
  const [first, second] = graph.interactions;
  const brief = graph.briefs[0];
  if (first === undefined || second === undefined || brief === undefined) throw new Error("no example");
  const evidence = first.evidence[0];
  const quote = brief.text.slice(evidence?.start, evidence?.end);
  const parties = first.participants.map(({ actor, role }) => ({ ...said(role, actor, actor), actor }));
  const code: Coder = () => ({
    published: brief.date,
    interactions: [
      coded(brief.text, quote, "meeting", first.date, parties),
      coded(brief.text, quote, "letter", null, [said("initiator", null, "the envoy")]),
    ],
  });
  const compared = compareCodings(graph, code, actorIdsOf(graph.actors));
  expect(comparisonText(compared)).toMatchInlineSnapshot(`
    "first-week
      told otherwise: 2020-01-01-exampleton-sampleson-call
        kind: found meeting, reviewed call
      found, not in the reviewed coding: actual letter, “the envoy”, 2020-01-04, by letter/test
        “Ira Exampleton telephoned Olav Sampleson about the lighthouse 🗼 on the reef.”
      in the reviewed coding, not found: actual siege, reef-guard, lighthouse, 2020-01-03/2020-01-04, 2020-01-03-lighthouse-siege

    the coder finds 1 of 2 reviewed interactions (1 of them told otherwise) and 1 that are not reviewed"
  `);
});

it("has one line to tell where the coder finds all", () => {
  const code: Coder = (text) => ({
    published: "2020-01-02",
    interactions: graph.interactions.flatMap(({ kind, date, participants, evidence }) => {
      const span = evidence.find(({ brief }) => graph.briefs.find(({ id }) => id === brief)?.text === text);
      const quote = span === undefined ? "" : text.slice(span.start, span.end);
      const who = participants.map(({ actor, role }) => ({ ...said(role, actor, actor), actor }));
      return span === undefined ? [] : [coded(text, quote, kind as "call", date, who)];
    }),
  });
  expect(comparisonText(compareCodings(graph, code, actorIdsOf(graph.actors)))).toBe(
    "the coder finds 2 of 2 reviewed interactions (0 of them told otherwise) and 0 that are not reviewed",
  );
});

import { expect, test } from "vitest";
import { personTies } from "../../src/cli/build/personTies.ts";
import { freshBuild } from "./iraq2020.ts";

const { graph } = freshBuild();
const ties = personTies(graph);
const actors = new Map<string, (typeof graph.actors)[number]>(graph.actors.map((actor) => [actor.id, actor]));
const briefs = new Map(graph.briefs.map(({ id, text }) => [id, text]));

test("nobody is tied by a contact to someone only talked about, absent, or lent as its place", () => {
  const left = new Set(["subject", "absent", "venue"]);
  const wrong = ties.filter(({ a, b, interaction }) =>
    interaction.participants.some(({ actor, role }) => (actor === a || actor === b) && left.has(role)),
  );
  expect(wrong).toEqual([]);
  expect(ties).toHaveLength(132);
});

test("the evidence of a contact names both persons whom it ties", () => {
  const unnamed = ties.filter(({ a, b, interaction }) => {
    const said = interaction.evidence.map(({ brief, start, end }) => briefs.get(brief)?.slice(start, end)).join(" ");
    return ![a, b].every((id) => isNamed(id, said));
  });
  expect(unnamed.map(({ a, b, interaction }) => `${a} and ${b} in ${interaction.id}`)).toEqual([]);
});

test("Prince Khalid handed over a message: that ties no crown prince to Trump", () => {
  const pairs = ties.map(({ a, b }) => `${a} ${b}`);
  expect(pairs).toContain("donald-trump khalid-bin-salman");
  expect(pairs).not.toContain("donald-trump mohammed-bin-salman");
});

/** By the short name, the full name or the last word of it. */
function isNamed(id: string, text: string): boolean {
  const { name = id, shortName = id } = actors.get(id) ?? {};
  return [shortName, name, name.split(" ").at(-1) ?? name].some((known) => text.includes(known));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Interaction } from "../../src/core/model/graph.ts";
import { freshBuild } from "./iraq2020.ts";

/** The facts from which the data set was made; they are kept outside the project. */
interface Facts {
  readonly interactions: readonly Fact[];
  readonly actors: readonly FactActor[];
  readonly sources: readonly { readonly id: string }[];
}
interface Fact extends Omit<Interaction, "sources" | "evidence" | "codedBy" | "place"> {
  readonly sources: readonly { readonly source: string; readonly locator: string }[];
  readonly looseKind: string;
  readonly basis: string;
}
interface FactActor {
  readonly id: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly memberOf: readonly string[];
}

const shared = process.env["DEMARCHE_SHARED"];

describe.skipIf(shared === undefined)("the facts that the data set was made from", () => {
  const facts = factsIn(shared);
  const { graph } = freshBuild();

  test("all 240 interactions are there, and no others", () => {
    expect(graph.interactions.map(({ id }) => id).toSorted()).toEqual(facts.interactions.map(({ id }) => id).toSorted());
    expect(facts.interactions).toHaveLength(240);
  });

  test.each(facts.interactions.map((fact) => [fact.id, fact] as const))("%s is unchanged", (id, { looseKind, basis, ...fact }) => {
    const interaction = graph.interactions.find((one) => one.id === id);
    const { evidence: _, codedBy: __, place: ___, sources, ...rest } = interaction ?? ({} as Interaction);
    expect({ ...rest, sources: sources.map(({ source, locator }) => ({ source, locator })) }).toEqual(fact);
    expect(sources.map((cited) => cited.basis)).toContain(basis);
    expect(JSON.stringify(interaction)).not.toContain("looseKind");
    expect(looseKind).not.toBe("");
  });

  test("all 106 actors are there, with their names, offices and memberships", () => {
    const kept = graph.actors.map(({ shortName: _, names, country = null, memberOf, ...actor }) => {
      const { aliases = [] } = facts.actors.find(({ id }) => id === actor.id) ?? {};
      return { ...actor, country, aliases: names.filter((name) => aliases.includes(name)), memberOf: memberOf.map(({ actor: of }) => of) };
    });
    expect(kept).toEqual(facts.actors);
  });

  test("all 291 sources are there", () => {
    const exact = facts.sources.filter(({ id }) => id !== "al-monitor-2020-01-02");
    expect(graph.sources.filter(({ id }) => id !== "al-monitor-2020-01-02")).toEqual(
      expect.arrayContaining(exact),
    );
    expect(graph.sources).toHaveLength(facts.sources.length);
  });
});

/** None where there is no such folder, since the body of a skipped suite runs all the same. */
function factsIn(folder: string | undefined): Facts {
  if (folder === undefined) return { interactions: [], actors: [], sources: [] };
  return JSON.parse(readFileSync(join(folder, "facts/iraq-2020.json"), "utf8")) as Facts;
}

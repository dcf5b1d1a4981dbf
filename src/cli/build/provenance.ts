import type { Graph, Interaction } from "../../core/model/graph.ts";

/** A fault of one record, by its collection and its place there. */
export interface ProvenanceFault {
  readonly path: string;
  readonly message: string;
}

/**
 * Briefs and citations must tell the same story: a cited source is named by a brief of the evidence,
 * and a brief names no source that nothing coded from it cites.
 */
export function provenanceFaults({ briefs, interactions }: Graph): ProvenanceFault[] {
  const named = new Map(briefs.map(({ id, sources }) => [String(id), new Set<string>(sources)]));
  const cited = new Map(briefs.map(({ id }) => [String(id), new Set<string>()]));
  const faults = interactions.flatMap((interaction, place) => {
    for (const { brief } of interaction.evidence)
      for (const { source } of interaction.sources) cited.get(brief)?.add(source);
    return unnamedSources(interaction, named).map((index) => ({
      path: `interactions[${place}].sources[${index}].source`,
      message: `"${interaction.sources[index]?.source}" is named by no brief of the evidence; expected it in one's front matter`,
    }));
  });
  const idle = briefs.flatMap(({ id, sources }, place) =>
    sources
      .filter((source) => cited.get(id)?.has(source) !== true)
      .map((source) => ({
        path: `briefs[${place}]`,
        message: `names the source "${source}", which no interaction of this brief cites; expected only sources that are digested`,
      })),
  );
  return [...faults, ...idle];
}

function unnamedSources(
  { evidence, sources }: Interaction,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): number[] {
  const isNamed = (source: string) => evidence.some(({ brief }) => named.get(brief)?.has(source) === true);
  return sources.flatMap(({ source }, index) => (isNamed(source) ? [] : [index]));
}

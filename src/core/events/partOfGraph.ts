import type { Actor, Brief, Codebook, Graph, Interaction } from "../model/graph.ts";

/** Texts by which a part says what it is. */
type PartTexts = Pick<Graph, "id" | "title" | "description">;

/**
 * The part of a graph that these interactions need, as a graph of its own: they and their evidence,
 * all unchanged; the sources that they cite; the whole text of each brief they are coded from, so
 * that every offset holds; the actors that take part, and the bodies through which these hold
 * office, so that a roll-up gives the same; the words of the codebook in use; key dates and
 * positions of what is left. Named views and stories are of the whole, and stay there.
 */
export function partOfGraph(graph: Graph, interactions: readonly Interaction[], texts: PartTexts): Graph {
  const cited = new Set(interactions.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const codedFrom = new Set(interactions.flatMap(({ evidence }) => evidence.map(({ brief }) => brief)));
  const ids = new Set(interactions.map(({ id }) => id));
  const actors = actorsNeeded(graph.actors, interactions);
  const places = actors.flatMap(({ id }) => {
    const place = Object.hasOwn(graph.positions, id) ? graph.positions[id] : undefined;
    return place === undefined ? [] : [[id, place] as const];
  });
  return {
    ...graph,
    ...texts,
    codebook: wordsInUse(graph.codebook, interactions),
    sources: graph.sources.filter(({ id }) => cited.has(id)),
    briefs: graph.briefs
      .filter(({ id }) => codedFrom.has(id))
      .map((brief): Brief => ({ ...brief, sources: brief.sources.filter((id) => cited.has(id)) })),
    actors,
    interactions,
    keyDates: graph.keyDates.filter(({ interaction }) => ids.has(interaction)),
    positions: Object.fromEntries(places),
    views: [],
    stories: [],
  };
}

/** Who takes part in whatever role, then whatever those belong to, and so on upwards. */
function actorsNeeded(actors: readonly Actor[], interactions: readonly Interaction[]): readonly Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const needed = new Set(interactions.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  // A set goes on to what is added while it is walked.
  for (const id of needed) {
    const actor = byId.get(id);
    for (const { organisation } of actor?.roles ?? []) needed.add(organisation);
    for (const membership of actor?.memberOf ?? []) needed.add(membership.actor);
    if (actor?.organOf !== undefined) needed.add(actor.organOf);
  }
  return actors.filter(({ id }) => needed.has(id));
}

function wordsInUse({ classes, kinds }: Codebook, interactions: readonly Interaction[]): Codebook {
  const used = new Set(interactions.map(({ kind }) => kind));
  const kept = kinds.filter(({ id }) => used.has(id));
  return { kinds: kept, classes: classes.filter(({ id }) => kept.some((kind) => kind.class === id)) };
}

import type { LeftOut } from "../../../src/core/events/picture.ts";
import { dayFromIso } from "../../../src/core/model/day.ts";
import { parseEdtf } from "../../../src/core/model/edtf.ts";
import type { View } from "../../../src/core/view/view.ts";
import { naiveChains } from "./naiveChains.ts";
import { type Corpus, plain } from "./naiveCorpus.ts";

export type Code = LeftOut["code"];
type Chosen = { readonly row: number; readonly possible: boolean };
/** What is left after steps 1 to 6 of filtering, and what was lost. */
export interface Result {
  readonly kept: readonly Chosen[];
  readonly lost: readonly Code[];
  /** "a b" of catalogue rows. */
  readonly ties: ReadonlySet<string>;
  readonly weakTies: number;
  readonly thinTies: number;
  readonly chains: ReturnType<typeof chainsIn> | null;
  readonly insideTies: number;
  readonly actorsAllowed: ReadonlySet<number>;
}

/** Rule 7, step by step. */
export function keep(corpus: Corpus, view: View): Result {
  const { interactions, actors } = corpus;
  const lost: Code[] = [];
  const chosen: Chosen[] = [];
  interactions.forEach((_, row) => {
    const outcome = step1(corpus, row, view);
    if (typeof outcome === "string") lost.push(outcome);
    else chosen.push({ row, possible: outcome.possible });
  });
  const isHidden = (actor: number): boolean => view.hidden.includes(actors[actor]!.id);
  const isOtherType = (actor: number): boolean =>
    view.actorTypes.length > 0 && !view.actorTypes.includes(actors[actor]!.type);
  const tiesWhere =
    (test: (a: number, b: number) => boolean) =>
    (row: number): readonly string[] =>
      corpus.ties[row]!.filter(({ a, b }) => test(a, b)).map(({ a, b }) => `${a} ${b}`);
  const notHidden = tiesWhere((a, b) => !isHidden(a) && !isHidden(b));
  const allowed = tiesWhere((a, b) => ![a, b].some((actor) => isHidden(actor) || isOtherType(actor)));
  const formed = new Map<string, readonly number[]>();
  for (const { row } of chosen)
    for (const tie of allowed(row)) formed.set(tie, [...(formed.get(tie) ?? []), row]);
  const often = new Set([...formed.keys()].filter((tie) => formed.get(tie)!.length >= view.leastStrength));
  const strong = new Set(
    [...often].filter((tie) => independent(corpus, formed.get(tie)!) >= view.leastSources),
  );
  const inWay =
    view.chain === null
      ? null
      : chainsIn(corpus, view.chain, view, chosen, (row) => allowed(row).filter((tie) => strong.has(tie)));
  const linked = new Set([...strong].filter((tie) => inWay === null || inWay.ties.has(tie)));
  const near =
    view.focus.length === 0
      ? undefined
      : neighbourhood(
          linked,
          view,
          (id) => actors.findIndex((one) => one.id === id),
          (actor) => !isHidden(actor) && !isOtherType(actor) && inWay?.actors.has(actor) !== false,
        );
  const ties = new Set(
    [...linked].filter((tie) => tie.split(" ").every((end) => near === undefined || near.has(Number(end)))),
  );
  const kept = chosen.filter(({ row }) => {
    const code = lossOf(row);
    if (code !== undefined) lost.push(code);
    return code === undefined;
  });
  function lossOf(row: number): Code | undefined {
    if (corpus.ties[row]!.length === 0) return "noTie";
    if (notHidden(row).length === 0) return "hidden";
    if (allowed(row).length === 0) return "type";
    if (!allowed(row).some((tie) => often.has(tie))) return "leastStrength";
    if (!allowed(row).some((tie) => strong.has(tie))) return "leastSources";
    if (inWay?.rows.has(row) === false) return "chain";
    return allowed(row).some((tie) => ties.has(tie)) ? undefined : "focus";
  }
  return {
    kept,
    lost,
    ties,
    weakTies: formed.size - often.size,
    thinTies: often.size - strong.size,
    chains: inWay,
    insideTies: new Set(chosen.flatMap(({ row }) => corpus.inside[row] ?? [])).size,
    actorsAllowed: new Set(
      actors.flatMap((_, actor) =>
        isHidden(actor) ||
        isOtherType(actor) ||
        inWay?.actors.has(actor) === false ||
        near?.has(actor) === false
          ? []
          : [actor],
      ),
    ),
  };
}

/** The first hundred chains, and what they are made of. */
function chainsIn(
  { interactions, actors }: Corpus,
  chain: readonly [string, string],
  { longestPause }: View,
  chosen: readonly Chosen[],
  tiesOf: (row: number) => readonly string[],
) {
  const [from, to] = chain.map((id) => actors.findIndex((one) => one.id === id)) as [number, number];
  const linked = chosen.flatMap(({ row }) => {
    const { date } = interactions[row]!;
    const ties = tiesOf(row).map((tie) => tie.split(" ").map(Number) as [number, number]);
    return date === null ? [] : [{ row, date, ties }];
  });
  const all = from < 0 || to < 0 ? [] : naiveChains(linked, from, to, longestPause ?? Infinity);
  const found = all.slice(0, 100);
  const pairs = found.flatMap((one) => one.actors.slice(1).map((actor, at) => [one.actors[at]!, actor]));
  return {
    found,
    more: all.length > 100,
    rows: new Set(found.flatMap(({ rows }) => rows)),
    actors: new Set(found.flatMap((one) => one.actors)),
    ties: new Set(pairs.map((pair) => pair.toSorted((a, b) => a - b).join(" "))),
  };
}

/** How many groups of the cited publishers have no name in common, found by spreading from each name in turn. */
function independent({ graph, interactions }: Corpus, rows: readonly number[]): number {
  const cited = rows.flatMap((row) => interactions[row]!.sources.map(({ source }) => source));
  const names = cited.map((id) => namesIn(graph.sources.find((source) => source.id === id)!.publisher));
  const unseen = new Set(names.flat());
  let groups = 0;
  for (const name of unseen) {
    groups += 1;
    const queue = [name];
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      unseen.delete(one);
      for (const others of names) {
        if (others.includes(one)) queue.push(...others.filter((other) => unseen.has(other)));
      }
    }
  }
  return groups;
}

/** "Example Gazette (French) / Example Wire" names two. */
function namesIn(publisher: string): readonly string[] {
  return publisher.split(" / ").map((name) => name.split(" (")[0]!.trim().toLowerCase());
}

function step1(corpus: Corpus, row: number, view: View): Code | { readonly possible: boolean } {
  const one = corpus.interactions[row]!;
  if (view.asOf !== null && one.reported !== null && dayFromIso(one.reported)! > view.asOf) return "asOf";
  if (view.status.length > 0 && !view.status.includes(one.modality)) return "status";
  const place = placeInWindow(one.date, view);
  if (place === "undated" || place === "window") return place;
  const isChosenKind =
    view.kinds.includes(one.kind) ||
    view.classes.includes(corpus.graph.codebook.kinds.find(({ id }) => id === one.kind)!.class);
  if (view.kinds.length + view.classes.length > 0 && !isChosenKind) return "kind";
  if (view.topics.length > 0 && !one.topics.some((topic) => view.topics.includes(topic))) return "topic";
  if (view.sources.length > 0 && !one.sources.some(({ source }) => view.sources.includes(source)))
    return "source";
  if (view.confidence.length > 0 && !view.confidence.includes(one.confidence)) return "confidence";
  const words = plain(view.text)
    .split(/\s+/)
    .filter((word) => word.length > 0);
  if (!words.every((word) => corpus.haystacks[row]!.includes(word))) return "text";
  return { possible: place === "possible" };
}

/** Day by day, as rule 4 says it. */
export function placeInWindow(
  date: string | null,
  { window: { from, to } }: View,
): "certain" | "possible" | "undated" | "window" {
  if (date === null) return from === null && to === null ? "certain" : "undated";
  const { form, first, last } = parseEdtf(date)!;
  const days = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const inside = days.filter((day) => (from === null || day >= from) && (to === null || day <= to));
  if (inside.length === 0) return "window";
  if (form === "about") return "possible";
  return form === "day" || form === "lasting" || inside.length === days.length ? "certain" : "possible";
}

function neighbourhood(
  ties: ReadonlySet<string>,
  view: View,
  rowOf: (id: string) => number,
  isAllowed: (actor: number) => boolean,
): ReadonlySet<number> {
  const within = (actor: number, hops: number): readonly number[] => {
    if (hops === 0) return [actor];
    const partners = [...ties]
      .map((tie) => tie.split(" ").map(Number) as [number, number])
      .flatMap(([a, b]) => (a === actor ? [b] : b === actor ? [a] : []));
    return [actor, ...partners.flatMap((partner) => within(partner, hops - 1))];
  };
  return new Set(
    view.focus
      .map(rowOf)
      .filter((actor) => actor >= 0 && isAllowed(actor))
      .flatMap((actor) => within(actor, view.hops)),
  );
}

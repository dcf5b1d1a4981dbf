import type { Catalogue } from "../events/catalogue.ts";
import { dayInWords } from "../model/day.ts";
import type { ActorType, Modality } from "../model/vocabulary.ts";
import { FILTER_NAMES, type FilterName } from "./filters.ts";
import { status } from "./parameters/status.ts";
import type { View, Window } from "./view.ts";
import { counted, listed, shortened } from "./words.ts";

export interface FilterPhrase {
  readonly text: string;
  readonly clears: FilterName;
}

/** Each active filter in plain words, in a fixed order: "27 Dec 2019 to 3 Jan 2020", "within 1 tie of Pompeo". */
export function filterPhrases(view: View, catalogue: Catalogue): readonly FilterPhrase[] {
  return FILTER_NAMES.flatMap((clears) => {
    const text = PHRASES[clears](view, catalogue);
    return text === null ? [] : [{ text, clears }];
  });
}

/** Null where the filter is not active. */
const PHRASES: Readonly<Record<FilterName, (view: View, catalogue: Catalogue) => string | null>> = {
  window: ({ window }) => windowPhrase(window),
  asOf: ({ asOf }) => (asOf === null ? null : `as known on ${dayInWords(asOf)}`),
  kind: (view, catalogue) => named("only", labelsOfKinds(view, catalogue), "or"),
  type: ({ actorTypes }) =>
    actorTypes.length === 0
      ? null
      : `only ${listed(
          actorTypes.map((type) => PLURALS[type]),
          "and",
        )}`,
  topic: ({ topics }) =>
    named(
      "about",
      topics.map((topic) => topic.replaceAll("-", " ")),
      "or",
    ),
  source: (view, catalogue) => named("from", titlesOfSources(view, catalogue), "or"),
  status: (view) => statusPhrase(view),
  confidence: ({ confidence }) =>
    confidence.length === 0 ? null : `of ${listed(confidence, "or")} confidence`,
  text: ({ text }) => (text === "" ? null : `containing “${shortened(text, MOST_CHARACTERS)}”`),
  rollUp: ({ rollUp }) => (rollUp === "none" ? null : "people and bodies rolled up to states"),
  hidden: ({ hidden }, catalogue) =>
    hidden.length === 0 ? null : `without ${listed(namesOf(hidden, catalogue), "and")}`,
  leastStrength: ({ leastStrength }) =>
    leastStrength <= 1 ? null : `ties of at least ${counted(leastStrength, INTERACTIONS)}`,
  leastSources: ({ leastSources }) =>
    leastSources <= 1 ? null : `ties of at least ${counted(leastSources, SOURCES)}`,
  chain: (view, catalogue) => chainPhrase(view, catalogue),
  focus: ({ focus, hops }, catalogue) =>
    focus.length === 0 ? null : `within ${counted(hops, TIES)} of ${listed(namesOf(focus, catalogue), "or")}`,
};

/** Of a quoted text or label: the sentence is to stay readable. */
const MOST_CHARACTERS = 60;
const INTERACTIONS = { one: "interaction", many: "interactions" };
const SOURCES = { one: "independent source", many: "independent sources" };
const DAYS = { one: "day", many: "days" };
const TIES = { one: "tie", many: "ties" };

const PLURALS: Readonly<Record<ActorType, string>> = {
  person: "persons",
  state: "states",
  "government body": "government bodies",
  "armed group": "armed groups",
  "intergovernmental organisation": "intergovernmental organisations",
  party: "parties",
  company: "companies",
  "place/facility": "places and facilities",
  unknown: "actors of unknown type",
};

function windowPhrase({ from, to }: Window): string | null {
  if (from === null) return to === null ? null : `until ${dayInWords(to)}`;
  if (to === null) return `from ${dayInWords(from)}`;
  return from === to ? `on ${dayInWords(from)}` : `${dayInWords(from)} to ${dayInWords(to)}`;
}

/** "in chains from Pompeo to Zarif with at most 14 days between two". */
function chainPhrase({ chain, longestPause }: View, catalogue: Catalogue): string | null {
  if (chain === null) return null;
  const [from = "", to = ""] = namesOf(chain, catalogue);
  const pause = longestPause === null ? "" : ` with at most ${counted(longestPause, DAYS)} between two`;
  return `in chains from ${from} to ${to}${pause}`;
}

function statusPhrase(view: View): string | null {
  if (status.write(view) === undefined) return null;
  const kept: readonly Modality[] = view.status;
  return kept.length === 0 ? "of any status" : `with status ${listed(kept, "or")}`;
}

/** Quoted, because labels have commas and "or" of their own; the id where there is no label. */
function named(preposition: string, labels: readonly string[], conjunction: "and" | "or"): string | null {
  if (labels.length === 0) return null;
  const shown = labels.slice(0, 3).map((label) => `“${shortened(label, MOST_CHARACTERS)}”`);
  return `${preposition} ${listed([...shown, ...labels.slice(3)], conjunction)}`;
}

function labelsOfKinds({ classes, kinds }: View, { codebook }: Catalogue): readonly string[] {
  const classLabels = classes.map((id) => codebook.classes.find((one) => one.id === id)?.label ?? id);
  const kindLabels = kinds.map((id) => codebook.kinds.find((one) => one.id === id)?.label ?? id);
  return [...classLabels, ...kindLabels];
}

function titlesOfSources({ sources }: View, catalogue: Catalogue): readonly string[] {
  return sources.map((id) => catalogue.sources.find((source) => source.id === id)?.title ?? id);
}

function namesOf(actors: readonly string[], catalogue: Catalogue): readonly string[] {
  return actors.map((id) => catalogue.actors.find((actor) => actor.id === id)?.shortName ?? id);
}

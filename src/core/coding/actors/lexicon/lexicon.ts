import type { ActorTable, KnownBody, KnownState } from "../../tables/actorTable.ts";
import { tokensOf } from "../../text/readTokens.ts";
import type { Token } from "../../text/token.ts";
import { notActors } from "./notActors.ts";
import { peopleIndex, type PeopleIndex } from "./people.ts";

/** What a phrase of the tables is. */
export type Known =
  | { readonly sort: "state"; readonly state: KnownState; readonly how: "name" | "metonym" }
  | { readonly sort: "adjective"; readonly state: KnownState; readonly demonym: boolean }
  | { readonly sort: "place"; readonly state: KnownState }
  | { readonly sort: "body"; readonly body: KnownBody }
  | { readonly sort: "nothing" };

interface Entry {
  readonly norms: readonly string[];
  /** Written in capitals only ("US", "WHO"), so that "us" and "who" are left alone. */
  readonly capitals: boolean;
  /** May begin with a lower-case letter: "al-Qaeda", "peshmerga". */
  readonly lower: boolean;
  readonly known: Known;
}

/** The tables, ready to be looked up by the words of a text. */
export interface Lexicon {
  readonly table: ActorTable;
  /** Entries by their first word, the longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly people: PeopleIndex;
  readonly states: ReadonlyMap<string, KnownState>;
  readonly bodies: ReadonlyMap<string, KnownBody>;
}

/** A phrase of the tables found in the text. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  readonly known: Known;
}

export function buildLexicon(table: ActorTable): Lexicon {
  const entries = new Map<string, Entry[]>();
  const add = (text: string, known: Known): void => addEntry(entries, text, known);
  for (const body of table.bodies)
    for (const name of [body.name, ...body.names]) add(name, { sort: "body", body });
  for (const state of table.states) addState(state, add);
  for (const text of notActors()) add(text, { sort: "nothing" });
  for (const list of entries.values()) list.sort((a, b) => b.norms.length - a.norms.length);
  return {
    table,
    entries,
    people: peopleIndex(table.people),
    states: new Map(table.states.map((state) => [state.code, state])),
    bodies: new Map(table.bodies.map((body) => [body.id, body])),
  };
}

function addState(state: KnownState, add: (text: string, known: Known) => void): void {
  for (const name of [state.name, ...state.names]) add(name, { sort: "state", state, how: "name" });
  for (const name of state.metonyms) add(name, { sort: "state", state, how: "metonym" });
  for (const name of state.adjectives) add(name, { sort: "adjective", state, demonym: false });
  for (const name of state.demonyms) add(name, { sort: "adjective", state, demonym: true });
  for (const name of state.places) add(name, { sort: "place", state });
}

/** The first to claim a phrase keeps it: bodies before states, names before adjectives and places. */
function addEntry(entries: Map<string, Entry[]>, text: string, known: Known): void {
  const name = text.replace(/^[Tt]he /, "");
  const norms = tokensOf(name).map((token) => token.norm);
  const [first] = norms;
  if (first === undefined) return;
  const list = entries.get(first) ?? [];
  const taken = list.find((entry) => entry.norms.join(" ") === norms.join(" "));
  if (taken !== undefined) return;
  const capitals = /^[A-Z]{2,5}$/.test(name);
  list.push({ norms, capitals, lower: /^\p{Ll}/u.test(name), known });
  entries.set(first, list);
}

/** The longest phrase of the tables that begins at a token. */
export function unitAt(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  at: number,
): Unit | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  for (const entry of lexicon.entries.get(token.norm) ?? []) {
    if (!token.capital && !entry.lower) continue;
    if (entry.capitals && text.slice(token.start, token.end) !== token.norm.toUpperCase()) continue;
    if (entry.norms.every((norm, offset) => tokens[at + offset]?.norm === norm))
      return { first: at, end: at + entry.norms.length, known: entry.known };
  }
  return undefined;
}

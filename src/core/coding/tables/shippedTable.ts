import { countries } from "countries-list";
import codes from "countries-list/minimal/countries.3to2.min.json" with { type: "json" };
import { termOf } from "../../model/officesAt.ts";
import { fold } from "../text/fold.ts";
import { ACTOR_TYPES, type ActorType } from "../../model/vocabulary.ts";
import type { ActorTable, KnownBody, KnownOffice, KnownPerson, KnownState } from "./actorTable.ts";
import bodies from "./bodies.json" with { type: "json" };
import people from "./people.json" with { type: "json" };
import states from "./states.json" with { type: "json" };

/**
 * The table that comes with the coder: the world's states (ISO codes, names and capitals from
 * `countries-list`, all else from `states.json`), bodies, and people with dated offices. About
 * 100 kB: import this file lazily in the page.
 */
export function shippedTable(): ActorTable {
  return { states: states.map(stateOf), bodies: bodies.map(bodyOf), people: people.map(personOf) };
}

/** Capitals that are better known as something else, or are a common word or name. */
const AMBIGUOUS_CAPITALS = new Set(
  "Victoria,Georgetown,Hamilton,Jamestown,Stanley,Male,Kingston,Wellington,San José,Santiago,Jerusalem,Sana'a,Brussels,City of Victoria,Lima".split(
    ",",
  ),
);

/** `code | short name | adjectives | demonyms | names | capitals and metonyms | places` */
function stateOf(row: string): KnownState {
  const [code = "", name = "", adjectives, demonyms, names, metonyms, places] = cells(row);
  const country = countryOf(code);
  const capital = country?.capital ?? "";
  const known = new Set([...list(names), ...(country === undefined ? [] : [country.name])]);
  known.delete(name);
  return {
    code,
    name,
    names: [...known],
    adjectives: list(adjectives),
    demonyms: list(demonyms),
    metonyms: AMBIGUOUS_CAPITALS.has(capital) ? list(metonyms) : [...new Set([...list(metonyms), capital])],
    places: list(places),
  };
}

function countryOf(code: string): { readonly name: string; readonly capital: string } | undefined {
  const alpha2 = code === "XKX" ? "XK" : new Map(Object.entries(codes)).get(code);
  const found = new Map<string, { name: string; capital: string }>(Object.entries(countries)).get(
    alpha2 ?? "",
  );
  return found === undefined || found.capital === "" ? undefined : found;
}

/** `id | type | full name | state | variants` */
function bodyOf(row: string): KnownBody {
  const [id = "", type, name = "", state, names] = cells(row);
  return { id, type: actorType(type), name, names: list(names), state: state === "" ? undefined : state };
}

function actorType(text: string | undefined): ActorType {
  return ACTOR_TYPES.find((type) => type === text) ?? "government body";
}

/** `name | sex | state | offices | variants`, an office being `title@body from-to`. */
function personOf(row: string): KnownPerson {
  const [name = "", sex, state, offices, names] = cells(row);
  return {
    id: fold(name).replaceAll(/[^a-z0-9]+/g, "-"),
    name,
    names: list(names),
    sex: sex === "f" || sex === "m" ? sex : undefined,
    state: state === "" ? undefined : state,
    offices: list(offices, ";").map(officeOf),
  };
}

/** `president 2017-05-14/`, `prime minister 2007-2008`, `leader@hamas 2017-`. */
function officeOf(text: string): KnownOffice {
  const space = text.lastIndexOf(" ");
  const [title = "", body] = text.slice(0, space).split("@");
  const [from = "", to = from] = boundsOf(text.slice(space + 1));
  const term = termOf({ from: from === "" ? null : from, to: to === "" ? null : to });
  return { title, ...term, ...(body === undefined ? {} : { body }) };
}

function boundsOf(term: string): string[] {
  if (term.includes("/")) return term.split("/");
  const dash = term.indexOf("-");
  return dash === -1 ? [term, term] : [term.slice(0, dash), term.slice(dash + 1)];
}

function cells(row: string): string[] {
  return row.split("|").map((cell) => cell.trim());
}

function list(cell: string | undefined, separator = ","): string[] {
  return (cell ?? "")
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

import * as v from "valibot";
import { absent, list, record, text, title, word } from "../../model/fields.ts";
import { termOf } from "../../model/officesAt.ts";
import type { Problem } from "../../model/problem.ts";
import { listed, newProblemLog, setAside } from "../../model/problemLog.ts";
import { isJsonObject, itemsOf, ownField, readRecord } from "../../model/readRecord.ts";
import { isNot } from "../../model/wording.ts";
import { ACTOR_TYPES } from "../../model/vocabulary.ts";
import { officeAlone } from "../actors/lexicon/offices.ts";
import { fold } from "../text/fold.ts";
import type { ActorTable, KnownBody, KnownOffice, KnownPerson, KnownState } from "./actorTable.ts";

const OfficeRow = record("an office", {
  title: title(),
  organisation: absent(text()),
  from: v.nullish(text(), null),
  to: v.nullish(text(), null),
});

/** The fields of an actor that the coder reads; those of a graph file have more. */
const ActorRow = record("an actor", {
  id: absent(text()),
  name: title(),
  type: word("type", ACTOR_TYPES),
  country: absent(text()),
  names: v.nullish(list(text(), "names"), []),
  adjectives: v.nullish(list(text(), "adjectives"), []),
  places: v.nullish(list(text(), "places"), []),
  sex: absent(word("sex", ["f", "m"])),
  roles: v.nullish(list(OfficeRow, "offices"), []),
});
type Row = v.InferOutput<typeof ActorRow>;

/**
 * Reads a person’s own actors: a list, or an object with a list `actors`, in the form of a graph file
 * (`name` and `type`; `names`, `country`, `roles` with `title`, `from` and `to`), and for states also
 * `adjectives` and `places`. What does not hold is left out, with a problem each. `value` is parsed JSON.
 */
export function parseActorTable(value: unknown): {
  readonly table: ActorTable;
  readonly problems: readonly Problem[];
} {
  const log = newProblemLog();
  const inside = isJsonObject(value) ? ownField(value, "actors") : value;
  const path = isJsonObject(value) ? "actors" : "";
  if (inside === undefined) setAside(log, path, isNot(inside, "a list of actors"));
  const items = itemsOf({ value: inside, path, log }, "actors");
  const rows = items.flatMap((found) => readRecord(found, ActorRow) ?? []);
  const table = {
    states: rows.filter(({ type }) => type === "state").map(stateOf),
    bodies: rows.filter(({ type }) => type !== "state" && type !== "person").map(bodyOf),
    people: rows.filter(({ type }) => type === "person").map(personOf),
  };
  return { table, problems: listed(log) };
}

function idOf({ id, name }: Row): string {
  return id ?? fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

function stateOf(row: Row): KnownState {
  const { name, names, adjectives, places } = row;
  return { code: row.country ?? idOf(row), name, names, adjectives, places, demonyms: [], metonyms: [] };
}

function bodyOf(row: Row): KnownBody {
  return { id: idOf(row), type: row.type, name: row.name, names: row.names, state: row.country };
}

function personOf(row: Row): KnownPerson {
  const { name, names, sex, country, roles } = row;
  return { id: idOf(row), name, names, sex, state: country, offices: roles.map(officeOf) };
}

function officeOf({ title, organisation, from, to }: v.InferOutput<typeof OfficeRow>): KnownOffice {
  return { title: officeAlone(title), body: organisation, ...termOf({ from, to }) };
}

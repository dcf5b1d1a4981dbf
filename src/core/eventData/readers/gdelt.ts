import { actorOfName } from "../actors/actorOfName.ts";
import { countryOfCode } from "../actors/countryOf.ts";
import { kindOfKey } from "../cameo/kindTable.ts";
import { ByteDictionary } from "../collect/byteDictionary.ts";
import type { RawActor } from "../collect/collected.ts";
import { EventRows } from "../collect/eventRows.ts";
import type { SetAsideLines } from "../collect/setAsideLines.ts";
import type { ActorType } from "../../model/vocabulary.ts";
import { dayReader } from "./dayOfNumber.ts";
import { type EventReader, LONGEST_NAME, REASONS, type TakeLine } from "./eventReader.ts";
import { codeKeyIn, Fields, wholeNumber } from "./fields.ts";
import { faultOf } from "./icews.ts";
import { textOfBytes } from "./textOfBytes.ts";

export const GDELT_COLUMNS = 61;
const [DAY, INITIATOR, TARGET, CODE] = [1, 5, 15, 26];
/** From an actor's code on. */
const [NAME, COUNTRY, GROUP, ROLE] = [1, 2, 3, 7];

const NOT_COLUMNS = `not ${GDELT_COLUMNS} fields with tabs between`;

/**
 * Roles that only groups have: GOV stands for a president as for a government, and IGO for a secretary-general.
 */
const TYPE_OF_ROLE: Readonly<Record<string, ActorType>> = { MNC: "company" };
const TYPE_OF_GROUP: Readonly<Record<string, ActorType>> = { INS: "armed group", REB: "armed group" };

/**
 * GDELT 2.0 exports of events: 61 fields with tabs between, no header. An actor is a code together
 * with the name that stood in the text: codes alone would make Washington, Texas and the United
 * States one, names alone would mix the ministers of all countries.
 */
export function gdeltReader(setAside: SetAsideLines): EventReader {
  const rows = new EventRows();
  const keys = new ByteDictionary();
  const actors: RawActor[] = [];
  return {
    takerOf: () => eventsInto({ rows, keys, actors, setAside }),
    finish: () => ({
      sourceName: "GDELT",
      title: "GDELT",
      description: "Events from GDELT 2.0, coded by machine from the news of the world.",
      licence: "",
      rows,
      actors: withCodes(actors),
    }),
  };
}

interface Reading {
  readonly rows: EventRows;
  readonly keys: ByteDictionary;
  readonly actors: RawActor[];
  readonly setAside: SetAsideLines;
}

function eventsInto(reading: Reading): TakeLine {
  const { rows, setAside } = reading;
  const fields = new Fields(GDELT_COLUMNS);
  const dayOf = dayReader();
  return (bytes, from, to, row) => {
    if (from === to) return;
    fields.split(bytes, from, to);
    if (fields.count !== GDELT_COLUMNS) return setAside.add(NOT_COLUMNS, row);
    const day = dayOf(wholeNumber(bytes, fields.from(DAY), fields.to(DAY)));
    if (day === undefined) return setAside.add(REASONS.date, row);
    const kind = kindOfKey(codeKeyIn(bytes, fields.from(CODE), fields.to(CODE)));
    if (kind < 0) return setAside.add(REASONS.code, row);
    const initiator = actorIn(bytes, fields, INITIATOR, reading);
    const target = actorIn(bytes, fields, TARGET, reading);
    const fault = faultOf(initiator, target);
    if (fault === undefined) rows.add(day, kind, initiator, target, row);
    else setAside.add(fault, row);
  };
}

/** Place of the actor whose code stands in a field; negative where there is none: see `faultOf`. */
function actorIn(bytes: Uint8Array, fields: Fields, field: number, { keys, actors }: Reading): number {
  const [from, to] = [fields.from(field), fields.to(field + NAME)];
  if (to - from <= 1) return -1;
  if (to - from > LONGEST_NAME) return -2;
  const place = keys.placeOf(bytes, from, to);
  if (place === actors.length) {
    const text = (at: number): string =>
      textOfBytes(bytes.subarray(fields.from(field + at), fields.to(field + at)));
    actors.push(gdeltActor(text(0), text(NAME), text(COUNTRY), text(GROUP), text(ROLE)));
  }
  return place;
}

/** `group` is the code of a known group, such as TAL for the Taliban; `role` the first of its roles. */
function gdeltActor(code: string, name: string, country: string, group: string, role: string): RawActor {
  const named = actorOfName(name);
  const isState = named.type !== "state" || named.country === code;
  const types = group === "" ? TYPE_OF_ROLE : TYPE_OF_GROUP;
  const byRole = Object.hasOwn(types, role) ? types[role] : undefined;
  return {
    name: name === "" ? code : name,
    externalId: name === "" ? "" : `${code} ${name}`,
    type: named.type === "unknown" || !isState ? (byRole ?? "unknown") : named.type,
    country: countryOfCode(country),
  };
}

/** A name that several codes share is told apart by its code. */
function withCodes(actors: readonly RawActor[]): readonly RawActor[] {
  const times = new Map<string, number>();
  for (const { name } of actors) times.set(name, (times.get(name) ?? 0) + 1);
  return actors.map((actor) => {
    const { name, externalId } = actor;
    if (times.get(name) === 1 || externalId === "") return actor;
    return { ...actor, name: `${name} (${externalId.slice(0, externalId.length - name.length - 1)})` };
  });
}

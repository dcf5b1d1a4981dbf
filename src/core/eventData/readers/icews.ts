import { actorOfName } from "../actors/actorOfName.ts";
import { countryOfName } from "../actors/countryOf.ts";
import { kindOfKey } from "../cameo/kindTable.ts";
import { ByteDictionary } from "../collect/byteDictionary.ts";
import type { RawActor } from "../collect/collected.ts";
import { EventRows } from "../collect/eventRows.ts";
import type { SetAsideLines } from "../collect/setAsideLines.ts";
import { dayReader } from "./dayOfNumber.ts";
import { type EventReader, LONGEST_NAME, REASONS, type TakeLine } from "./eventReader.ts";
import { codeKeyIn, Fields, isoDayNumber } from "./fields.ts";
import { textOfBytes } from "./textOfBytes.ts";

export const ICEWS_COLUMNS = 20;
const HEADER = "Event ID";
const [DATE, SOURCE, TARGET, CODE] = [1, 2, 8, 6];

const NOT_COLUMNS = `not ${ICEWS_COLUMNS} fields with tabs between`;
const INTERGOVERNMENTAL = "International Government Organization";

/**
 * ICEWS as its authors publish it: 20 fields with tabs between, a header in each file. An actor is
 * known by its name; sectors and country are those of the line that names it first.
 */
export function icewsReader(setAside: SetAsideLines): EventReader {
  const rows = new EventRows();
  const names = new ByteDictionary();
  const actors: RawActor[] = [];
  return {
    takerOf: () => eventsInto({ rows, names, actors, setAside }),
    finish: () => ({
      sourceName: "ICEWS",
      title: "ICEWS",
      description: "Events from the Integrated Crisis Early Warning System, coded by machine.",
      licence: "",
      rows,
      actors,
    }),
  };
}

interface Reading {
  readonly rows: EventRows;
  readonly names: ByteDictionary;
  readonly actors: RawActor[];
  readonly setAside: SetAsideLines;
}

function eventsInto(reading: Reading): TakeLine {
  const { rows, setAside } = reading;
  const fields = new Fields(ICEWS_COLUMNS);
  const dayOf = dayReader();
  return (bytes, from, to, row) => {
    if (from === to) return;
    fields.split(bytes, from, to);
    if (fields.count !== ICEWS_COLUMNS) return setAside.add(NOT_COLUMNS, row);
    const day = dayOf(isoDayNumber(bytes, fields.from(DATE), fields.to(DATE)));
    if (day === undefined) {
      if (!isHeader(bytes, fields)) setAside.add(REASONS.date, row);
      return;
    }
    const kind = kindOfKey(codeKeyIn(bytes, fields.from(CODE), fields.to(CODE)));
    if (kind < 0) return setAside.add(REASONS.code, row);
    const initiator = actorIn(bytes, fields, SOURCE, reading);
    const target = actorIn(bytes, fields, TARGET, reading);
    const fault = faultOf(initiator, target);
    if (fault === undefined) rows.add(day, kind, initiator, target, row);
    else setAside.add(fault, row);
  };
}

function isHeader(bytes: Uint8Array, fields: Fields): boolean {
  return textOfBytes(bytes.subarray(fields.from(0), fields.to(0))).endsWith(HEADER);
}

const [MISSING, TOO_LONG] = [-1, -2];

/** What is wrong with a pair of actors, or undefined. */
export function faultOf(initiator: number, target: number): string | undefined {
  if (initiator === MISSING || target === MISSING) return REASONS.noActor;
  if (initiator === TOO_LONG || target === TOO_LONG) return REASONS.longName;
  return initiator === target ? REASONS.same : undefined;
}

/** Place of the actor whose name, sectors and country begin at a field; negative where there is none. */
function actorIn(bytes: Uint8Array, fields: Fields, field: number, { names, actors }: Reading): number {
  const [from, to] = [fields.from(field), fields.to(field)];
  if (isMissing(bytes, from, to)) return MISSING;
  if (to - from > LONGEST_NAME) return TOO_LONG;
  const place = names.placeOf(bytes, from, to);
  if (place === actors.length) {
    const text = (at: number): string => textOfBytes(bytes.subarray(fields.from(at), fields.to(at)));
    actors.push(icewsActor(text(field), text(field + 1), text(field + 2)));
  }
  return place;
}

/** Empty, blank or R's `NA`. */
function isMissing(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from === 2 && bytes[from] === 78 && bytes[from + 1] === 65) return true;
  for (let at = from; at < to; at += 1) if (bytes[at]! > 32) return false;
  return true;
}

/**
 * Sectors do not tell a minister from a ministry, so the type comes from the name; only an
 * intergovernmental organisation is told by its sector, where it has no country: officials have one.
 */
function icewsActor(name: string, sectors: string, country: string): RawActor {
  const named = actorOfName(name);
  const isOfNoCountry = country === "" || country === "NA";
  const isIntergovernmental = isOfNoCountry && sectors.split(",").includes(INTERGOVERNMENTAL);
  return {
    name,
    externalId: "",
    type: named.type === "unknown" && isIntergovernmental ? "intergovernmental organisation" : named.type,
    country: named.country === "" && !isOfNoCountry ? countryOfName(country) : named.country,
  };
}

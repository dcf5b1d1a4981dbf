import { codeKey, codeOfText } from "../cameo/cameoCode.ts";
import { kindOfKey } from "../cameo/kindTable.ts";
import { actorOfName } from "../actors/actorOfName.ts";
import type { Collected } from "../collect/collected.ts";
import { EventRows } from "../collect/eventRows.ts";
import type { SetAsideLines } from "../collect/setAsideLines.ts";
import { dayFrom } from "../../model/day.ts";
import { type EventReader, LONGEST_NAME, REASONS, type TakeLine } from "./eventReader.ts";
import { Fields, wholeNumber } from "./fields.ts";
import { textOfBytes } from "./textOfBytes.ts";

const DAY_ZERO = dayFrom(2018, 1, 1) ?? 0;
const DAYS = 365;
const HOURS_A_DAY = 24;
/** An id is a place in a list, so that a large one alone would make a long list. */
const MOST_IDS = 1_000_000;
const MOST_RELATIONS = 65_536;

const NOT_NUMBERS = "not subject, relation, object and hour as whole numbers, with tabs between";
const HOUR = "an hour beyond 2018, counted from 1 January 2018";
const NO_ACTOR = "an actor that entity2id.txt does not name";
const NO_RELATION = "a relation that relation2id.txt does not name";
const NO_CODE = "a relation whose text is not one of CAMEO’s";
const NOT_NAMED = "not a name and a whole number below a million with a tab between";

/**
 * ICEWS18 as research on temporal knowledge graphs has it: `subject relation object hour`, in any
 * number of files, and the names of both ids in `entity2id.txt` and `relation2id.txt`. Names may come
 * after the events, so events wait as numbers.
 */
export function icews18Reader(setAside: SetAsideLines): EventReader {
  const rows = new EventRows();
  const names: (string | undefined)[] = [];
  const relations: (string | undefined)[] = [];
  return {
    takerOf: (part) => {
      if (part === "icews18 actors") return namesInto(names, MOST_IDS, setAside);
      if (part === "icews18 relations") return namesInto(relations, MOST_RELATIONS, setAside);
      return eventsInto(rows, setAside);
    },
    finish: () => {
      if (names.length === 0) return missing("entity2id.txt", "the names of the actors");
      if (relations.length === 0) return missing("relation2id.txt", "the texts of the relations");
      rows.retain(kindsOfRows(names, relations, setAside));
      return collected(rows, names);
    },
  };
}

function missing(file: string, holds: string): string {
  return `Events in the layout of ICEWS18 are numbers; expected ${file}, ${holds}, together with them.`;
}

function namesInto(names: (string | undefined)[], most: number, setAside: SetAsideLines): TakeLine {
  const fields = new Fields(2);
  return (bytes, from, to, row) => {
    fields.split(bytes, from, to);
    const id = fields.count < 2 ? -1 : wholeNumber(bytes, fields.from(1), fields.to(1));
    const name = fields.to(0) - from > LONGEST_NAME ? "" : textOfBytes(bytes.subarray(from, fields.to(0)));
    if (id < 0 || id >= most || name === "") setAside.add(NOT_NAMED, row);
    else names[id] = name;
  };
}

function eventsInto(rows: EventRows, setAside: SetAsideLines): TakeLine {
  const fields = new Fields(5);
  return (bytes, from, to, row) => {
    fields.split(bytes, from, to);
    if (fields.count !== 4 && fields.count !== 5) return setAside.add(NOT_NUMBERS, row);
    const subject = wholeNumber(bytes, fields.from(0), fields.to(0));
    const relation = wholeNumber(bytes, fields.from(1), fields.to(1));
    const object = wholeNumber(bytes, fields.from(2), fields.to(2));
    const hour = wholeNumber(bytes, fields.from(3), fields.to(3));
    if (subject < 0 || relation < 0 || object < 0 || hour < 0) return setAside.add(NOT_NUMBERS, row);
    if (hour >= DAYS * HOURS_A_DAY) return setAside.add(HOUR, row);
    if (relation >= MOST_RELATIONS) return setAside.add(NO_RELATION, row);
    if (subject === object) return setAside.add(REASONS.same, row);
    rows.add(DAY_ZERO + Math.floor(hour / HOURS_A_DAY), relation, subject, object, row);
  };
}

/** Kind of each row by its relation, or -1 where it is set aside. */
function kindsOfRows(
  names: readonly (string | undefined)[],
  relations: readonly (string | undefined)[],
  setAside: SetAsideLines,
): Parameters<EventRows["retain"]>[0] {
  const kinds = Int32Array.from(relations, (text) => {
    const code = text === undefined ? undefined : codeOfText(text);
    return code === undefined ? -1 : kindOfKey(codeKey(code.code));
  });
  return (relation, subject, object, row) => {
    const kind = kinds[relation] ?? -1;
    const isNamed = names[subject] !== undefined && names[object] !== undefined;
    if (!isNamed) setAside.add(NO_ACTOR, row);
    else if (kind < 0) setAside.add(relations[relation] === undefined ? NO_RELATION : NO_CODE, row);
    return isNamed ? kind : -1;
  };
}

function collected(rows: EventRows, names: readonly (string | undefined)[]): Collected {
  return {
    sourceName: "ICEWS18",
    title: "ICEWS18",
    description:
      "Events of 2018 from the Integrated Crisis Early Warning System, coded by machine, in the selection that research on temporal knowledge graphs uses.",
    licence: "",
    rows,
    actors: Array.from(names, (name = "") => ({ name, externalId: "", ...actorOfName(name) })),
  };
}

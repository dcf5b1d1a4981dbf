import * as v from "valibot";
import { keep, type Note, type ProblemLog, setAside } from "./problemLog.ts";
import { fieldPath, isNot } from "./wording.ts";

/** A value of a file on its way to becoming a record: where it stands, and where to say what is wrong. */
export interface Found {
  readonly value: unknown;
  readonly path: string;
  readonly log: ProblemLog;
}

/** An item that was read, and where it stands. */
export interface Item<Value> {
  readonly value: Value;
  readonly found: Found;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Longer lists inside one record are read up to their first fault only, which bounds what is held. */
const MANY = 1_000;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The place of a field or of an item below something found. */
export function below(found: Found, key: string | number): Found {
  const value = isJsonObject(found.value) && typeof key === "string" ? ownField(found.value, key) : undefined;
  return { value, path: fieldPath(found.path, key), log: found.log };
}

/** A field of its own, never one that every object has, such as `constructor`. */
export function ownField(record: JsonObject, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A record of this shape, its unknown fields left out; undefined, with every fault noted, where it is none. */
export function readRecord<const Schema extends v.GenericSchema>(
  found: Found,
  schema: Schema,
  note: Note = setAside,
): v.InferOutput<Schema> | undefined {
  const { value, path, log } = found;
  if (schema.type === "object" && Array.isArray(value))
    return void note(log, path, isNot(value, schema.expects ?? "an object"));
  const result = v.safeParse(schema, value, { abortEarly: hasLongList(value), abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) note(log, issuePath(path, issue), issue.message);
  return undefined;
}

/** The items that hold, each with its place; every other one is left out and noted, and the record is kept. */
export function readItems<const Schema extends v.GenericSchema>(
  found: Found,
  schema: Schema,
  things: string,
): Item<v.InferOutput<Schema>>[] {
  return itemsOf(found, things, keep).flatMap((item) => {
    const value = readRecord(item, schema, keep);
    return value === undefined ? [] : [{ value, found: item }];
  });
}

/** What a field holds, or a fallback where it is at fault: the record is kept. */
export function readField<const Schema extends v.GenericSchema, Fallback>(
  found: Found,
  schema: Schema,
  fallback: Fallback,
): v.InferOutput<Schema> | Fallback {
  const read = readRecord(found, schema, keep);
  return read === undefined ? fallback : read;
}

/** The items of a list; of none where it is missing, or, with a note, where it is something else. */
export function itemsOf(found: Found, things: string, note: Note = setAside): Found[] {
  const { value, path, log } = found;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => ({ value: item, path: fieldPath(path, index), log }));
  if (value !== undefined && value !== null) note(log, path, isNot(value, `a list of ${things}`));
  return [];
}

function hasLongList(value: unknown): boolean {
  return (
    isJsonObject(value) && Object.values(value).some((field) => Array.isArray(field) && field.length > MANY)
  );
}

function issuePath(path: string, issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (place, { key }) => fieldPath(place, typeof key === "number" ? key : String(key)),
    path,
  );
}

import { type Note, setAside } from "./problemLog.ts";
import { type Found, ownField, isJsonObject } from "./readRecord.ts";
import { type Suggester, suggesterOf } from "./suggestion.ts";
import { fieldPath, isUnknown, quoted } from "./wording.ts";

/** The ids of one sort of record: those that loaded and those set aside, with where they stand. */
export interface Register {
  /** "actor": what a message calls one. */
  readonly noun: string;
  readonly loaded: Map<string, string>;
  readonly setAside: Map<string, string>;
  suggest: Suggester | undefined;
}

export function newRegister(noun: string): Register {
  return { noun, loaded: new Map(), setAside: new Map(), suggest: undefined };
}

/**
 * Reads records and enters their ids. One that does not hold, or whose id an earlier one has, is
 * set aside, and its id remembered as such. All are to be read before any reference to them is.
 */
export function registerAll<Record extends { readonly id: string }>(
  ids: Register,
  found: readonly Found[],
  read: (found: Found) => Record | undefined,
): Record[] {
  return found.flatMap((item) => {
    const record = read(item);
    if (record === undefined) rememberSetAside(ids, item);
    return record !== undefined && enter(ids, record.id, item) ? [record] : [];
  });
}

function enter(ids: Register, id: string, { path, log }: Found): boolean {
  const earlier = ids.loaded.get(id);
  if (earlier === undefined) ids.loaded.set(id, path);
  else
    setAside(
      log,
      fieldPath(path, "id"),
      `${quoted(id)} is already the id of ${earlier}; expected an id of its own`,
    );
  return earlier === undefined;
}

/** Whether a reference at this place holds; if not, says so. */
export function resolves(ids: Register, id: string, found: Found, note: Note = setAside): boolean {
  const fault = unresolved(ids, id);
  if (fault !== undefined) note(found.log, found.path, fault);
  return fault === undefined;
}

/** Why an id cannot be followed, in words; undefined when it can. */
function unresolved(ids: Register, id: string): string | undefined {
  if (ids.loaded.has(id)) return undefined;
  const place = ids.setAside.get(id);
  if (place !== undefined) return `${ids.noun} ${quoted(id)} is set aside: see ${place}`;
  ids.suggest ??= suggesterOf(ids.loaded.keys());
  return isUnknown(id, ids.noun, ids.suggest(id), `the id of one of the ${ids.loaded.size} in this file`);
}

function rememberSetAside(ids: Register, { value, path }: Found): void {
  const id = isJsonObject(value) ? ownField(value, "id") : undefined;
  if (typeof id === "string") ids.setAside.set(id, path);
}

import { actorIds } from "../actors/actorIds.ts";
import type { ActorColumns, EventData } from "../eventData.ts";
import { ACTOR_TYPES } from "../../model/vocabulary.ts";
import { ByteReader, PackedFault } from "./byteReader.ts";
import { unpackDays } from "./days.ts";
import { packedFingerprint } from "./fingerprint.ts";
import { type Head, readHead } from "./head.ts";
import { unpackPairs } from "./pairs.ts";
import { unpackRows } from "./rows.ts";
import { isPacked, MAGIC, PREFIX_BYTES, type Section, SECTIONS, VERSION } from "./sections.ts";

export type Unpacked =
  | { readonly ok: true; readonly data: EventData }
  | { readonly ok: false; readonly message: string };

/**
 * The data set in a packed file. Everything in it is checked: a file that was cut, changed or made to
 * mislead is refused with a sentence that says what is wrong. Never throws.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  try {
    return { ok: true, data: unpacked(bytes) };
  } catch (error) {
    if (!(error instanceof PackedFault)) throw error;
    return { ok: false, message: `The file cannot be opened as a packed data set: ${error.message}.` };
  }
}

function unpacked(bytes: Uint8Array): EventData {
  const { head, sections } = parts(bytes);
  const { fingerprint, about, codebook, sourceName, files, setAside, events } = head;
  if (packedFingerprint(codebook, sections) !== fingerprint)
    throw new PackedFault("its contents do not fit its fingerprint; it was cut or changed");
  const pairs = unpackPairs(sections.pairs, events, head.actors);
  return {
    about: { ...about, fingerprint },
    codebook,
    actors: unpackActors(head, sections),
    sourceName,
    files,
    setAside,
    day: unpackDays(sections.days, events),
    kind: unpackKinds(sections.kinds, head),
    ...pairs,
    row: unpackRows(sections.rows, events),
    positions: unpackPositions(sections.positions, head.actors),
  };
}

function parts(bytes: Uint8Array): { head: Head; sections: Record<Section, Uint8Array> } {
  if (!isPacked(bytes) || bytes.length < PREFIX_BYTES) throw new PackedFault("it does not begin as one");
  const prefix = new DataView(bytes.buffer, bytes.byteOffset, PREFIX_BYTES);
  const version = prefix.getUint32(MAGIC.length, true);
  if (version !== VERSION)
    throw new PackedFault(`it is of version ${version} of the format; expected ${VERSION}`);
  const headEnd = PREFIX_BYTES + prefix.getUint32(MAGIC.length + 4, true);
  if (headEnd > bytes.length) throw new PackedFault("it ends in its head");
  const head = readHead(bytes.subarray(PREFIX_BYTES, headEnd));
  const total = SECTIONS.reduce((sum, section) => sum + head.sections[section], headEnd);
  if (total !== bytes.length)
    throw new PackedFault(`it has ${bytes.length} bytes; expected ${total} by its head`);
  // Before anything is made as long as the head says.
  const { actors, events, sections } = head;
  if (sections.kinds !== events) throw new PackedFault(`section kinds is not ${events} kinds`);
  if (sections.types !== actors) throw new PackedFault(`section types is not ${actors} types of actor`);
  let at = headEnd;
  const cut = SECTIONS.map((section) => [section, bytes.subarray(at, (at += head.sections[section]))]);
  return { head, sections: Object.fromEntries(cut) as Record<Section, Uint8Array> };
}

function unpackActors(head: Head, sections: Readonly<Record<Section, Uint8Array>>): ActorColumns {
  const count = head.actors;
  const name = linesOf(sections.names, "names", count);
  const blank = name.findIndex((text) => text.trim() === "");
  if (blank >= 0) throw new PackedFault(`actor ${blank} has no name`);
  const { types, countries, externalIds } = sections;
  if (types.some((type) => type >= ACTOR_TYPES.length))
    throw new PackedFault("section types has a type of actor that there is none of");
  if (countries.length !== count || countries.some((place) => place > head.countries.length))
    throw new PackedFault(`section countries is not ${count} of its ${head.countries.length} countries`);
  return {
    id: actorIds(name),
    name,
    externalId: externalIds.length === 0 ? name.map(() => "") : linesOf(externalIds, "externalIds", count),
    type: types.slice(),
    country: Array.from(countries, (place) => (place === 0 ? "" : (head.countries[place - 1] ?? ""))),
  };
}

function linesOf(bytes: Uint8Array, section: Section, count: number): readonly string[] {
  const lines = textOf(bytes, section).split("\n");
  if (lines.pop() !== "" || lines.length !== count)
    throw new PackedFault(`section ${section} is not ${count} lines`);
  return lines;
}

function textOf(bytes: Uint8Array, section: Section): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PackedFault(`section ${section} is not text in UTF-8`);
  }
}

function unpackKinds(bytes: Uint8Array, { codebook }: Head): Uint16Array {
  if (bytes.some((kind) => kind >= codebook.kinds.length))
    throw new PackedFault(`section kinds has a kind beyond its ${codebook.kinds.length}`);
  return Uint16Array.from(bytes);
}

function unpackPositions(bytes: Uint8Array, actors: number): Int32Array | undefined {
  if (bytes.length === 0) return undefined;
  const reader = new ByteReader(bytes, "positions");
  const positions = Int32Array.from({ length: actors * 2 }, () => {
    const value = reader.signed();
    if (Math.abs(value) > 1e6) throw new PackedFault(`a position of ${value}; expected at most 1000000`);
    return value;
  });
  reader.end();
  return positions;
}

// The same in browsers, in their workers and in Node; `core` has no DOM types that would declare it.
declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

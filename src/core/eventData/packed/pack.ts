import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { ActorColumns, EventData } from "../eventData.ts";
import { ByteWriter } from "./byteWriter.ts";
import { packDays } from "./days.ts";
import { packedFingerprint } from "./fingerprint.ts";
import { packPairs } from "./pairs.ts";
import { packRows } from "./rows.ts";
import { MAGIC, PREFIX_BYTES, type Section, SECTIONS, VERSION } from "./sections.ts";

/** Data whose fingerprint is still to be made. */
export type Unprinted = Omit<EventData, "about"> & {
  readonly about: Omit<EventData["about"], "fingerprint">;
};

export interface Packed {
  /** The file, whole. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fingerprint: string;
}

/** The packed file of a data set, as FORMAT.md says; `unpack` gives the same data back. */
export function pack(data: Unprinted): Packed {
  const { id, title, description, licence, dataVersion, contact } = data.about;
  const countries = [...new Set(data.actors.country)].filter((code) => code !== "").toSorted();
  const sections = sectionsOf(data, countries);
  const fingerprint = packedFingerprint(data.codebook, sections);
  const head = {
    about: { id, title, description, licence, dataVersion, contact },
    fingerprint,
    codebook: data.codebook,
    sourceName: data.sourceName,
    files: data.files,
    setAside: data.setAside,
    countries,
    actors: data.actors.id.length,
    events: data.day.length,
    sections: Object.fromEntries(SECTIONS.map((section) => [section, sections[section].length])),
  };
  return { bytes: fileOf(utf8ToBytes(JSON.stringify(head)), sections), fingerprint };
}

function sectionsOf(data: Unprinted, countries: readonly string[]): Record<Section, Uint8Array> {
  const { actors } = data;
  const places = new Map(countries.map((code, place) => [code, place + 1]));
  return {
    names: lines(actors.name),
    externalIds: actors.externalId.every((text) => text === "")
      ? new Uint8Array(0)
      : lines(actors.externalId),
    types: actors.type,
    countries: Uint8Array.from(actors.country, (code) => places.get(code) ?? 0),
    days: packDays(data.day),
    kinds: Uint8Array.from(data.kind),
    pairs: packPairs(data.initiator, data.target),
    rows: packRows(data.row),
    positions: packPositions(data.positions),
  };
}

function lines(texts: ActorColumns["name"]): Uint8Array {
  return utf8ToBytes(texts.map((text) => `${text}\n`).join(""));
}

function packPositions(positions: Int32Array | undefined): Uint8Array {
  const writer = new ByteWriter();
  for (const value of positions ?? []) writer.signed(value);
  return writer.written();
}

function fileOf(head: Uint8Array, sections: Readonly<Record<Section, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const contents = SECTIONS.map((section) => sections[section]);
  const length = contents.reduce((sum, { length }) => sum + length, PREFIX_BYTES + head.length);
  const bytes = new Uint8Array(length);
  const prefix = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  prefix.setUint32(MAGIC.length, VERSION, true);
  prefix.setUint32(MAGIC.length + 4, head.length, true);
  bytes.set(head, PREFIX_BYTES);
  let at = PREFIX_BYTES + head.length;
  for (const content of contents) {
    bytes.set(content, at);
    at += content.length;
  }
  return bytes;
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Codebook } from "../../model/graph.ts";
import { FACTS, type Section } from "./sections.ts";

/** SHA-256 in hex of the codebook and of the sections that hold facts, each with its length. */
export function packedFingerprint(
  codebook: Codebook,
  sections: Readonly<Record<Section, Uint8Array>>,
): string {
  const hash = sha256.create();
  const kinds = codebook.kinds.map(({ id, class: of, label, direction, tone }) => [
    id,
    of,
    label,
    direction,
    tone,
  ]);
  const classes = codebook.classes.map(({ id, label }) => [id, label]);
  hash.update(utf8ToBytes(`${JSON.stringify([classes, kinds])}\n`));
  for (const section of FACTS) {
    hash.update(utf8ToBytes(`${section} ${sections[section].length}\n`));
    hash.update(sections[section]);
  }
  return bytesToHex(hash.digest());
}

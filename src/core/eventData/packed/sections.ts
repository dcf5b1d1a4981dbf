/**
 * What stands in a packed file after its head, one section after another. The sections up to `pairs`
 * hold the facts that the fingerprint is taken of.
 */
export const SECTIONS = [
  "names",
  "externalIds",
  "types",
  "countries",
  "days",
  "kinds",
  "pairs",
  "rows",
  "positions",
] as const;
export type Section = (typeof SECTIONS)[number];

export const FACTS = SECTIONS.slice(0, SECTIONS.indexOf("rows"));

/** The first eight bytes: `DEMARCHE`. */
export const MAGIC = Uint8Array.of(0x44, 0x45, 0x4d, 0x41, 0x52, 0x43, 0x48, 0x45);
export const VERSION = 1;
/** Magic, version and length of the head, the last two as 32-bit numbers, the lowest byte first. */
export const PREFIX_BYTES = 16;

/** True for a file that begins as packed ones do, whatever comes then. */
export function isPacked(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

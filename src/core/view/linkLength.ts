import { PACKED_NAME } from "./hashOnly.ts";

/** Above this, the squares of a QR code are too small for a phone in the tenth row. */
const MOST_SCANNED = 300;
/** Mail lines break at 998 characters (RFC 5322, section 2.1.1); an address is not alone on its line. */
const MOST_MAILED = 900;

export interface LinkLength {
  readonly characters: number;
  /** Hard to read from a projector as a QR code. */
  readonly hardToScan: boolean;
  /** Mail programs may break it into two lines, and so break it. */
  readonly breaksInMail: boolean;
  /** Written out in full it would have more than 2,000 characters, so it is packed. */
  readonly packed: boolean;
}

/** How far an address goes: what is handed on, from `https:` on. */
export function linkLength(address: string): LinkLength {
  const characters = address.length;
  return {
    characters,
    hardToScan: characters > MOST_SCANNED,
    breaksInMail: characters > MOST_MAILED,
    packed: address.includes(`#${PACKED_NAME}=`),
  };
}

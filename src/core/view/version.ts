import { checksumHolds, type Pair } from "./checksum.ts";
import { CUT_OFF, notExpected, quotedPair } from "./notices.ts";

/** The version of the link format that this code writes; older ones would be migrated here. */
export const LINK_VERSION = 1;
export const VERSION_NAME = "v";

/**
 * What the value of `v` says about the other pairs of its link: null where all is well, and for a
 * link without a version or checksum, as people write them by hand.
 */
export function versionNotice(written: string | undefined, others: readonly Pair[]): string | null {
  if (written === undefined || written === String(LINK_VERSION)) return null;
  const [number = "", checksum = ""] = written.split(".", 2);
  if (!/^[1-9]\d{0,8}$/.test(number)) {
    return notExpected(VERSION_NAME, written, `a version of the link, such as \`${LINK_VERSION}\``);
  }
  if (Number(number) > LINK_VERSION) {
    return `${quotedPair(VERSION_NAME, written)} is newer than this version of Demarche, which used the parts that it knows`;
  }
  const whole = written === `${number}.${checksum}` && checksumHolds(others, checksum);
  return whole ? null : CUT_OFF;
}

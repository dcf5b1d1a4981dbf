const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const NOT_A_DIGIT = 0xff;
const VALUES = new Uint8Array(128).fill(NOT_A_DIGIT);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** Bytes in letters that need no escape in an address (RFC 4648, section 5), without padding. */
export function base64url(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const group = [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >> shift) & 63)).join("");
    groups.push(group.slice(0, bytes.length - at + 1));
  }
  return groups.join("");
}

/** Undefined where the text has another character, or a length that no bytes have. */
export function bytesOfBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES[text.charCodeAt(at)] ?? NOT_A_DIGIT;
    if (value === NOT_A_DIGIT) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    const over = (at % 4) * 2;
    if (over > 0) bytes[length++] = (bits >> (6 - over)) & 0xff;
  }
  return bytes;
}

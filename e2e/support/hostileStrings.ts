import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Written for these tests: one of each way in which a text could be taken for something else. */
export const OWN: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg/onload=alert(1)><a href="javascript:alert(1)">x</a>',
  "</title></style></textarea><iframe srcdoc='<script>parent.alert(1)</script>'>",
  "' autofocus onfocus=alert(1) x='",
  "javascript:alert(1)",
  "JaVa\tsCrIpT\n:alert(1)//",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/hosts",
  "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
  "__proto__",
  "constructor.prototype.polluted=1",
  "$& $1 $` (?:[a-z",
  "%3Cscript%3Ealert(1)%3C/script%3E %00 %ff %",
  "a&sel=x&#38;q=y;b~c_d+e#v=1&s=z1.f",
  "\u202egnp.exe\u202c \u2066isolated \u200b\u00ad\ufeffhidden",
  "half \ud83d of a pair, \udc00 and the other",
  "a \u0000 null, \u0007 a bell and \u009b an escape",
  "two\r\nlines\u2028and\u2029paragraphs\tand a tab",
  "Z\u0351\u036b\u0343\u0363\u0369a\u0329\u034el\u0363\u0369g\u0322\u035fo \u{1f469}\u200d\u{1f692} \u0645\u0631\u062d\u0628\u0627",
  `<b>${"very long ".repeat(400)}</b>`,
];

const shared = process.env["DEMARCHE_SHARED"] ?? "";

/** Where the lists of others are not to be had, their tests are skipped. */
export const lacksShared = shared === "";

/** The naughty strings and the list of scripts in disguise; none where they are not to be had. */
export function sharedStrings(): readonly string[] {
  if (lacksShared) return [];
  const read = (path: string) => readFileSync(join(shared, "files", "hostile", path), "utf8");
  const naughty = JSON.parse(read("strings/minimaxir__blns.json")) as string[];
  const scripts = read("xss/payloadbox__Intruder__xss-payload-list.txt").split("\n");
  return [...new Set([...naughty, ...scripts])].filter((text) => text !== "");
}

/** Lists of at most so many. */
export function inLots<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, lot) =>
    items.slice(lot * most, (lot + 1) * most),
  );
}

/** As far as a text can leave the page: halves of characters are replaced on the way. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\uFFFD");
}

import type { Codebook, Kind } from "../../model/graph.ts";
import { CAMEO_CODES, type CameoCode, CODE_KEYS, type CodeKey, codeKey } from "./cameoCode.ts";
import { OUR_CODEBOOK, ourKind } from "./ourKind.ts";

/** Of each CAMEO category the class of ours that its codes are shown in where no kind takes them. */
const CLASS_OF_CATEGORY: Readonly<Record<string, string>> = {
  "01": "statement",
  "02": "request",
  "03": "support",
  "04": "contact",
  "05": "cooperation",
  "06": "cooperation",
  "07": "cooperation",
  "08": "cooperation",
  "09": "criticism",
  "10": "request",
  "11": "criticism",
  "12": "criticism",
  "13": "criticism",
  "14": "coercion",
  "15": "coercion",
  "16": "coercion",
  "17": "coercion",
  "18": "force",
  "19": "force",
  "20": "force",
};

/** Ids of kinds that are CAMEO codes which none of ours takes begin so. */
export const OWN_CODE = "cameo-";

/** Ours first, then a kind for each CAMEO code that none of ours takes, in the order of codes. */
export const EVENT_KINDS: readonly Kind[] = [
  ...OUR_CODEBOOK.kinds,
  ...CAMEO_CODES.filter(({ code }) => ourKind(code) === undefined).map(kindOfCode),
];

/** Tone by the sign of the Goldstein score. */
function kindOfCode({ code, label, goldstein }: CameoCode): Kind {
  return {
    id: `${OWN_CODE}${code}`,
    class: CLASS_OF_CATEGORY[code.slice(0, 2)] ?? "statement",
    label,
    direction: "directed",
    tone: goldstein > 0 ? "cooperative" : goldstein < 0 ? "hostile" : "neutral",
    cameo: code,
    goldstein,
  };
}

/** Place in `EVENT_KINDS` by the key of a code; -1 where CAMEO has no such code. */
export const KIND_OF_KEY: Int16Array = kindsOfKeys();

function kindsOfKeys(): Int16Array {
  const places = new Map(EVENT_KINDS.map(({ id }, place) => [id, place]));
  const table = new Int16Array(CODE_KEYS).fill(-1);
  for (const { code } of CAMEO_CODES)
    table[codeKey(code)] = places.get(ourKind(code)?.id ?? `${OWN_CODE}${code}`) ?? -1;
  return table;
}

export function kindOfKey(key: CodeKey): number {
  return KIND_OF_KEY[key] ?? -1;
}

/** All of ours, and of the others those that are met; with where each of `EVENT_KINDS` has gone. */
export function codebookOf(met: Uint32Array): { readonly codebook: Codebook; readonly placeOf: Uint16Array } {
  const placeOf = new Uint16Array(EVENT_KINDS.length);
  const kinds = EVENT_KINDS.filter((_, place) => {
    const kept = place < OUR_CODEBOOK.kinds.length || (met[place] ?? 0) > 0;
    if (kept) placeOf[place] = 1;
    return kept;
  });
  let next = 0;
  placeOf.forEach((kept, place) => {
    if (kept === 1) placeOf[place] = next++;
  });
  return { codebook: { classes: OUR_CODEBOOK.classes, kinds }, placeOf };
}

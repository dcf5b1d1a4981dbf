import codes from "./cameoCodes.json" with { type: "json" };

/** A CAMEO code with the label and the Goldstein score that the ICEWS coding guide gives it. */
export interface CameoCode {
  readonly code: string;
  readonly label: string;
  readonly goldstein: number;
}

/** `02` and `020` are two codes: the digits behind a 1 keep them apart as numbers, below 20,000. */
export type CodeKey = number;
export const CODE_KEYS = 20_000;

export function codeKey(code: string): CodeKey {
  return Number(`1${code}`);
}

/** Every code of CAMEO, in order: a category before its own codes. */
export const CAMEO_CODES: readonly CameoCode[] = Object.entries(codes)
  .map(([code, [label, goldstein]]) => ({ code, label: String(label), goldstein: Number(goldstein) }))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));

/**
 * The code of an event’s text, whatever its case: "Make a visit" is `042`. Where a category and its
 * unspecified case share a text ("Consult", `04` and `040`), the case, which is what is coded.
 */
export function codeOfText(text: string): CameoCode | undefined {
  return codesByText.get(text.trim().toLowerCase());
}

const codesByText: ReadonlyMap<string, CameoCode> = new Map(
  CAMEO_CODES.toSorted((a, b) => a.code.length - b.code.length).map((one) => [one.label.toLowerCase(), one]),
);

/**
 * Spellings that differ only by who wrote a name down in Latin letters, made one. Applied in this
 * order to folded words. Each turns the start of a word into a start of the word turned, or nearly,
 * so that a name is found while it is typed.
 */
const RULES: readonly (readonly [written: RegExp, sound: string])[] = [
  [/^m[ou]h?am+[aei]d$/g, "muhamad"],
  [/^abd[aeu]l$/g, "abd"],
  [/^(?:ibn|ben)$/g, "bin"],
  [/ph/g, "f"],
  [/([cdgkstz])h/g, "$1"],
  [/ck|[cq]/g, "k"],
  [/tz/g, "z"],
  [/dj/g, "j"],
  [/x/g, "ks"],
  [/eau/g, "o"],
  [/ow(?=[^aeiou]|$)/g, "u"],
  [/w/g, "v"],
  [/[ey]/g, "i"],
  [/o/g, "u"],
  [/ai/g, "i"],
  [/(.)\1+/g, "$1"],
  [/([aiu])h$/g, "$1"],
];

/**
 * How a folded word sounds, roughly: "soleimani" and "suleymani" are both "sulimani". Where `dh` may
 * stand for z as well as for d, both.
 */
export function soundsOf(plain: string): readonly string[] {
  const sound = sounded(plain);
  return plain.includes("dh") ? [sound, sounded(plain.replaceAll("dh", "z"))] : [sound];
}

function sounded(plain: string): string {
  return RULES.reduce((sound, [written, by]) => sound.replace(written, by), plain);
}

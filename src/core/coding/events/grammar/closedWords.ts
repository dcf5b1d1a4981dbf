/** The words of English that hold a sentence together, by norm. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

export const DETERMINERS = set(
  "the a an this these those his her its their our my your no some any each every another several many all few more most other such certain both",
);

export const PREPOSITIONS = set(
  `in on at by for from with without to into onto of off against between among amongst amid over under near outside
   inside within across through via toward towards about concerning regarding upon along alongside around behind
   beyond during despite per like unlike throughout above below beside besides versus following including
   after before since until as than due`,
);

/** Those that also open a clause: "after Montenegro recognised". */
export const SUBORDINATORS = set(
  "after before since until while when whenever although though because if unless whereas once so where as than lest whether",
);

export const CONDITIONALS = set("if unless should whether lest");

export const RELATIVES = set("who which whom whose");

export const BE = set("be is are was were been being am 's");
export const HAVE = set("have has had having");
export const DO = set("do does did");
export const MODALS = set("will would shall should can could may might must cannot 'll");
export const NEGATIONS = set("not n't never no-one nobody neither nor");

/** Adverbs that may stand between a subject and its verb or inside a verb group; words in -ly also count. */
export const ADVERBS = set(
  `also then again now still yet soon later earlier already just even ever once twice only first last again together
   abroad meanwhile thereby instead however therefore today yesterday tomorrow tonight overnight jointly both too
   currently separately back far almost once afterwards here there well away forward down up out in-person virtually repeatedly
   further`,
);

/** "-ly" words that are no adverbs. */
export const NO_ADVERBS = set(
  "ally family italy july supply reply assembly apply rely only fly elderly likely daily monthly weekly friendly comply multiply imply anomaly monopoly bully tally rally holy early belly",
);

export const PRONOUNS = set(
  "i we you he she it they him her them us me himself herself itself themselves nobody",
);

export const NUMBER_WORDS = set(
  "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million billion",
);

export function isAdverb(norm: string): boolean {
  return ADVERBS.has(norm) || (norm.length > 4 && norm.endsWith("ly") && !NO_ADVERBS.has(norm));
}

export { set as wordSet };

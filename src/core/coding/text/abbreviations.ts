/** Abbreviations that stand before a name or number, so that no sentence ends after them. */
const BEFORE_A_NAME = new Set(
  "mr mrs ms mme dr prof gen lt col maj capt sgt adm cmdr brig amb sen rep reps sens gov hon rev fr msgr st sec pres dep asst supt ft mt".split(
    " ",
  ),
);

/** Abbreviations after which a sentence may end. */
const ANYWHERE = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri inc ltd co corp bros jr sr etc vs dept est approx govt intl".split(
    " ",
  ),
);

/** "No. 3", "art. 5": abbreviations only before a number. */
const BEFORE_A_NUMBER = new Set("no nos art arts vol pp ch sec".split(" "));

/** Words of lower case that are no abbreviation without a capital: "the sun mar." */
const NEEDS_CAPITAL = new Set(
  "mar jun jan mon wed fri sec rep reps pres dep gen col fr st co hon gov ms".split(" "),
);

export type Abbreviation = "before a name" | "anywhere";

/**
 * What the word (folded) before a dot abbreviates; undefined where the dot ends a sentence.
 * `followedByDigit`: the next character after spaces is one.
 */
export function abbreviation(
  norm: string,
  capital: boolean,
  followedByDigit: boolean,
): Abbreviation | undefined {
  if (followedByDigit && BEFORE_A_NUMBER.has(norm)) return "before a name";
  if (!capital && NEEDS_CAPITAL.has(norm)) return undefined;
  if (BEFORE_A_NAME.has(norm)) return "before a name";
  return ANYWHERE.has(norm) ? "anywhere" : undefined;
}

const STARTERS = new Set(
  "a an the this that these those he she it they we i you his her its their our my there here in on at by for from with after before during since while when as if although though despite following earlier later meanwhile however but and or both all some many most several no not also another other what who according under over amid upon until once".split(
    " ",
  ),
);

/** True for a capitalised word that begins a sentence rather than goes on with a name: "The", "In", "Meanwhile". */
export function startsSentence(norm: string): boolean {
  return STARTERS.has(norm);
}

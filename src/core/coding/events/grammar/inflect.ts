import { IRREGULAR_VERBS } from "./irregularVerbs.ts";

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** "carry" -> "carries", "carried", "carrying"; irregular verbs from their table. */
export function inflect(base: string): VerbForms {
  const irregular = IRREGULAR_VERBS.get(base);
  const regular = pastOf(base);
  return {
    base,
    third: thirdOf(base),
    past: irregular?.past ?? regular,
    participle: irregular?.participle ?? regular,
    gerund: gerundOf(base),
  };
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): readonly string[] {
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (DOUBLED.has(base)) return [`${base}${base.at(-1)}ed`];
  return BRITISH.test(base) ? [`${base}ed`, `${base}led`] : [`${base}ed`];
}

function gerundOf(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** "cancelled" in Britain, "canceled" in America. */
const BRITISH = /[^e]el$/;

const DOUBLED = new Set(
  "ban commit admit permit refer confer defer stop drop plan set get sit put hit cut run begin win let shut shoot split quit rebut abet bar stab grab rob ship slam slap nab rig drag trap tap step strip gun forget swim dig expel compel repel patrol control occur submit kidnap transfer incur regret deter equip trek hug wrap".split(
    " ",
  ),
);

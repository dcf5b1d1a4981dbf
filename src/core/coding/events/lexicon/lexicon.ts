import type { NounFrame, VerbFrame } from "../frames/frame.ts";
import { compileNounFrames, compileVerbFrames } from "../frames/compileFrames.ts";
import { PLAIN_VERBS } from "../grammar/plainVerbs.ts";
import { verbIndexOf } from "../grammar/verbIndex.ts";
import { CONTACT_NOUNS, CONTACT_VERBS, OTHERS_BY_PHONE } from "./contact.ts";
import { COERCION_VERBS } from "./coercion.ts";
import { COOPERATION_NOUNS, COOPERATION_VERBS } from "./cooperation.ts";
import { CRITICISM_NOUNS, CRITICISM_VERBS } from "./criticism.ts";
import { FORCE_NOUNS, FORCE_VERBS } from "./force.ts";
import { ANNOUNCES, DOES, ENDS, OCCURS, PLANS, REFUSES, UNDERGOES } from "./lightVerbs.ts";
import { REQUEST_NOUNS, REQUEST_VERBS } from "./requests.ts";
import { SUPPORT_NOUNS, SUPPORT_VERBS } from "./support.ts";

const VERBS: readonly VerbFrame[] = [
  ...CONTACT_VERBS,
  ...REQUEST_VERBS,
  ...SUPPORT_VERBS,
  ...CRITICISM_VERBS,
  ...COOPERATION_VERBS,
  ...COERCION_VERBS,
  ...FORCE_VERBS,
];

const NOUNS: readonly NounFrame[] = [
  ...CONTACT_NOUNS,
  ...REQUEST_NOUNS,
  ...SUPPORT_NOUNS,
  ...CRITICISM_NOUNS,
  ...COOPERATION_NOUNS,
  ...FORCE_NOUNS,
];

export const VERB_FRAMES = compileVerbFrames(VERBS);
export const NOUN_FRAMES = compileNounFrames(NOUNS);

const NOUN_VERBS = [...NOUN_FRAMES.values()].flat().flatMap(({ verbs }) => [...verbs]);

export const VERB_INDEX = verbIndexOf([
  ...VERB_FRAMES.keys(),
  ...PLAIN_VERBS,
  ...NOUN_VERBS,
  ...DOES,
  ...UNDERGOES,
  ...ENDS,
  ...ANNOUNCES,
  ...PLANS,
  ...REFUSES,
  ...OCCURS,
]);

/** For every other verb: "presented the plan to Guterres by phone" tells a call, whatever was done in it. */
export const BY_PHONE = [...compileVerbFrames(OTHERS_BY_PHONE).values()].flat();

import { entityOf } from "../../actors/nameOf.ts";
import { leavesOf } from "../../actors/leavesOf.ts";
import type { Mention } from "../../actors/mention.ts";
import type { NounPhrase } from "../grammar/chunk.ts";
import { wordSet } from "../grammar/closedWords.ts";
import { nounAt, type ParsedSentence } from "../parsedSentence.ts";

/** Somebody who takes part, by the mention that names them. */
export interface Party {
  /** Index in `Reading.mentions`. */
  readonly mention: number;
  readonly inferred: boolean;
  /** Chunk of the noun phrase in which it stands. */
  readonly noun: number;
}

export interface PartyOptions {
  /** Whose deed or thing the phrase names counts: "Russia’s invasion". */
  readonly owner?: boolean | undefined;
  /** Cities and countries count as places too: "flew to Geneva". */
  readonly place?: boolean | undefined;
}

/** Nouns that act for whoever stands beside them: "the Trump administration", "the government of Sudan". */
export const STANDS_FOR = wordSet(
  `government administration regime authorities officials forces troops army military navy police ministers ministry leaders leader
   delegation delegations side sides president premier minister chancellor spokesman spokeswoman spokesperson cabinet
   parliament lawmakers head heads chief chiefs ambassador ambassadors envoy envoys representatives representative generals commanders
   members member fighters militants rebels insurgents soldiers jets warplanes planes aircraft warships navies armies
   bombers bomber gunmen attackers negotiators diplomats people citizens nationals office council coalition allies thousands hundreds dozens group militia militias
   firms companies embassy consulate office counterparts counterpart king queen prince emir sultan pope prisoners detainees group regime security
   presidency dictator general wing branch state states republic kingdom union crown foreign air force navy intelligence service`,
);

/** Whom a noun phrase names; empty when it names nobody. */
export function partiesOf(parsed: ParsedSentence, noun: number, options: PartyOptions = {}): Party[] {
  const phrase = nounAt(parsed, noun);
  if (phrase === undefined) return [];
  if (phrase.headMention === undefined && isJoining(parsed, phrase))
    return complementParties(parsed, noun, phrase.words, options);
  const own = phrase.headMention ?? ownerIn(parsed, phrase.mentions, phrase.words, options);
  if (own !== undefined)
    return isParty(parsed, own, options) ? [{ mention: own, inferred: false, noun }] : [];
  if (phrase.mentions.length > 0) return [];
  return complementParties(parsed, noun, phrase.words, options);
}

const JOINING = wordSet("accession membership bid candidacy application integration aspirations");

/** "the EU accession of Albania": the Union only says what is joined. */
function isJoining({ reading }: ParsedSentence, { words, mentions }: NounPhrase): boolean {
  return (
    words.some((word) => JOINING.has(word)) &&
    mentions.every((mention) => {
      const { form, grammar } = reading.mentions[mention] ?? {};
      return form === "body" && grammar?.possessive !== true;
    })
  );
}

/** The last named, but "Albania" in "Albania's EU accession": what stands between only says which. */
function ownerIn(
  { reading }: ParsedSentence,
  mentions: readonly number[],
  words: readonly string[],
  { owner }: PartyOptions,
): number | undefined {
  const possessor = mentions.findLast((mention) => reading.mentions[mention]?.grammar.possessive);
  const last = possessor ?? mentions.at(-1);
  if (last === undefined) return undefined;
  const stands = STANDS_FOR.has(words.at(-1) ?? "");
  return owner === true || stands ? last : undefined;
}

/** "the government of Sudan", "leaders from Iran and Iraq", "thousands of Bahrainis"; with `owner` "attacks by militias". */
function complementParties(
  parsed: ParsedSentence,
  noun: number,
  words: readonly string[],
  options: PartyOptions,
): Party[] {
  const link = parsed.chunks[noun + 1];
  if (link?.is === "verb" && options.owner === true) return makersOf(parsed, noun + 1);
  if (link?.is !== "preposition") return [];
  const stands = STANDS_FOR.has(words.at(-1) ?? "") || words.length === 0;
  const ofWhom =
    (stands && (link.word === "of" || link.word === "from")) ||
    (isPlural(words) && link.word === "from") ||
    (link.word === "in" && COUNTERPARTS.has(words.at(-1) ?? ""));
  const byWhom = options.owner === true && (link.word === "by" || link.word === "of" || link.word === "from");
  return ofWhom || byWhom ? partiesOf(parsed, noun + 2, { ...options, owner: false, place: true }) : [];
}

/** "the atrocities committed by Russian forces". */
function makersOf(parsed: ParsedSentence, verb: number): Party[] {
  const made = parsed.clauses.find(({ at, link }) => at === verb && link === "reduced");
  const by = made?.phrases.find(({ word }) => word === "by");
  return by === undefined ? [] : by.nouns.flatMap((maker) => partiesOf(parsed, maker, { owner: true }));
}

/** "a delegation that included the minister", "leaders, including Macron". */
export function includedIn(parsed: ParsedSentence, noun: number): Party[] {
  const clause = parsed.clauses.find(
    ({ verb, subjects }) => verb.lemma === "include" && subjects.includes(noun),
  );
  return clause === undefined ? [] : clause.objects.flatMap((one) => partiesOf(parsed, one));
}

const COUNTERPARTS = wordSet("counterpart counterparts");

/** "Judges from the United States". */
function isPlural(words: readonly string[]): boolean {
  return words.at(-1)?.endsWith("s") === true;
}

function isParty(parsed: ParsedSentence, mention: number, { place }: PartyOptions): boolean {
  const found = parsed.reading.mentions[mention];
  if (found === undefined) return false;
  if (place !== true && isPlace(found) && IN_PLACE.has(found.grammar.preposition ?? "")) return false;
  if (found.form === "place" && place !== true) return false;
  return leavesOf(parsed.reading, mention).some((leaf) => entityOf(parsed.reading, leaf) !== undefined);
}

/** "met in Rome": Rome took no part. */
const IN_PLACE = wordSet("in at near inside outside across around off within throughout");

function isPlace({ form }: Mention): boolean {
  return form === "place" || form === "state";
}

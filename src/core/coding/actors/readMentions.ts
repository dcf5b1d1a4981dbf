import type { Reading, Step } from "../reading.ts";
import { unitAt, type Lexicon } from "./lexicon/lexicon.ts";
import type { Mention, Said } from "./mention.ts";
import { withApposition } from "./phrases/apposition.ts";
import { coordinate } from "./phrases/coordinate.ts";
import type { Draft } from "./phrases/draft.ts";
import { withNamedTitles } from "./phrases/namedTitles.ts";
import { grammarOf } from "./phrases/grammar.ts";
import { phraseAt, skipAt } from "./phrases/phraseAt.ts";
import { scanOf, type Scan } from "./phrases/scan.ts";

/** Finds the words that stand for actors. Whom they stand for is found by `linkEntities`. */
export function readMentions(lexicon: Lexicon): Step {
  return (reading) => {
    const mentions: Mention[] = [];
    const introduced = new Set<string>();
    const units = reading.tokens.map((_, at) => unitAt(lexicon, reading.text, reading.tokens, at));
    reading.sentences.forEach((_, sentence) => {
      const scan = scanOf(reading, sentence, lexicon, units, introduced);
      for (const draft of coordinate(scan, withNamedTitles(scan, draftsOf(scan, introduced)))) {
        pushMention(reading, scan, sentence, draft, mentions);
      }
    });
    return { ...reading, mentions };
  };
}

function draftsOf(scan: Scan, introduced: Set<string>): Draft[] {
  const drafts: Draft[] = [];
  let at = scan.first;
  while (at < scan.end) {
    const found = phraseAt(scan, at);
    if (found === undefined) at = skipAt(scan, at);
    else {
      const draft = withApposition(scan, found);
      drafts.push(draft);
      introduce(scan, draft, introduced);
      at = Math.max(draft.end, at + 1);
    }
  }
  return drafts;
}

const SHORTEST_NAME = 3;

/** Remembers the words of a name, so that each may stand for it from now on. */
function introduce(scan: Scan, draft: Draft, introduced: Set<string>): void {
  for (const part of draft.parts ?? [draft]) {
    if (part.name === undefined) continue;
    for (let at = part.name.first; at < part.name.end; at++) {
      const token = scan.tokens[at];
      const said = token?.capital === true || token?.norm.startsWith("al-") === true;
      if (token !== undefined && said && token.norm.length >= SHORTEST_NAME) introduced.add(token.norm);
    }
  }
}

/** Adds a draft, and behind a coordination its parts. */
function pushMention(
  reading: Reading,
  scan: Scan,
  sentence: number,
  draft: Draft,
  mentions: Mention[],
): void {
  const index = mentions.length;
  const parts = draft.parts ?? [];
  mentions.push({
    ...mentionOf(reading, scan, sentence, draft),
    parts: parts.map((_, part) => index + 1 + part),
  });
  const { preposition, locative } = mentions[index]?.grammar ?? {};
  for (const part of parts) {
    const one = mentionOf(reading, scan, sentence, part);
    mentions.push({ ...one, within: index, grammar: withPlace(one, preposition, locative === true) });
  }
}

/** What governs a coordination governs its parts. */
function withPlace(
  { form, grammar }: Mention,
  preposition: string | undefined,
  locative: boolean,
): Mention["grammar"] {
  const placeLike = form === "state" || form === "place";
  return { ...grammar, preposition: grammar.preposition ?? preposition, locative: placeLike && locative };
}

function mentionOf(reading: Reading, scan: Scan, sentence: number, draft: Draft): Mention {
  return {
    start: reading.tokens[draft.first]?.start ?? 0,
    end: reading.tokens[draft.end - 1]?.end ?? 0,
    firstToken: draft.first,
    endToken: draft.end,
    sentence,
    form: draft.form,
    parts: [],
    says: saidBy(reading, draft),
    grammar: grammarOf(scan, draft),
    inferred: false,
  };
}

function saidBy(reading: Reading, draft: Draft): Said {
  const { name, person, body, bodyName, state, offices, sex, determiner, count } = draft;
  return {
    ...(name === undefined ? {} : { name: spanOf(reading, name.first, name.end) }),
    person,
    body,
    bodyName,
    state,
    offices,
    sex,
    determiner,
    count,
  };
}

function spanOf({ tokens }: Reading, first: number, end: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

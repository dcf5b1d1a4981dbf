import type { Entity, Mention, MentionForm } from "../../../../src/core/coding/actors/mention.ts";
import { unread, type Reading } from "../../../../src/core/coding/reading.ts";
import { readSentences } from "../../../../src/core/coding/text/readSentences.ts";
import { readTokens } from "../../../../src/core/coding/text/readTokens.ts";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly spec: string;
  readonly depth: number;
}

/**
 * A reading of a text whose mentions are marked by hand, so that the reading of events is tested apart
 * from that of actors: "{Ankara|state:Turkey}", "{Macron|Emmanuel Macron@France}" (a person of a
 * state), "{{Israel|state:Israel} and {Egypt|state:Egypt}|group}".
 */
export function marked(source: string): Reading {
  const { text, marks } = withoutMarks(source);
  const reading = readSentences(readTokens(unread(text, 17_000)));
  const ordered = marks.toSorted((a, b) => a.start - b.start || a.depth - b.depth);
  const entities: Entity[] = [];
  const mentions = ordered.map((mark, index) => mentionOf(reading, mark, index, ordered, entities));
  return { ...reading, mentions, entities };
}

function withoutMarks(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = "";
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? "";
    if (letter === "{") open.push(text.length);
    else if (letter === "|") {
      const close = source.indexOf("}", at);
      const start = open.pop() ?? 0;
      marks.push({ start, end: text.length, spec: source.slice(at + 1, close), depth: open.length });
      at = close;
    } else text += letter;
  }
  return { text, marks };
}

function mentionOf(
  reading: Reading,
  { start, end, spec, depth }: Mark,
  index: number,
  marks: readonly Mark[],
  entities: Entity[],
): Mention {
  const firstToken = reading.tokens.findIndex((token) => token.start >= start);
  const after = reading.tokens.findIndex((token) => token.start >= end);
  const endToken = after < 0 ? reading.tokens.length : after;
  const [form, name] = spec.includes(":") || spec === "group" ? spec.split(":") : ["person", spec];
  const before = reading.tokens[firstToken - 1]?.norm ?? "";
  const preposition = PREPOSITIONS.has(before) ? before : undefined;
  const possessive = reading.tokens[endToken]?.norm === "'s" || reading.tokens[endToken]?.norm === "'";
  const isGroup = form === "group";
  const parts = isGroup
    ? marks.flatMap((mark, at) => (isInside(mark, { start, end }, depth) ? [at] : []))
    : [];
  const within = marks.findIndex(
    (mark) => mark.spec === "group" && mark.depth < depth && mark.start <= start && mark.end >= end,
  );
  return {
    start,
    end,
    firstToken,
    endToken,
    sentence: reading.tokens[firstToken]?.sentence ?? 0,
    form: form as MentionForm,
    ...(name !== undefined && name !== "" && { entity: entityIndex(entities, form ?? "", name, index) }),
    parts,
    ...(within >= 0 && { within }),
    says: { offices: [] },
    grammar: {
      preposition,
      possessive,
      locative: (form === "state" || form === "place") && ["in", "at", "near", "over"].includes(before),
      head: reading.tokens[endToken - 1]?.norm,
      plural: isGroup,
    },
    inferred: form === "pronoun",
  };
}

const PREPOSITIONS = new Set([
  "in",
  "at",
  "near",
  "over",
  "to",
  "from",
  "with",
  "of",
  "by",
  "between",
  "on",
  "into",
]);

function isInside(mark: Mark, { start, end }: { start: number; end: number }, depth: number): boolean {
  return mark.depth === depth + 1 && mark.start >= start && mark.end <= end;
}

function entityIndex(entities: Entity[], form: string, spec: string, mention: number): number {
  const [name = "", state] = spec.split("@");
  const known = entities.findIndex((entity) => entity.name === name);
  if (known >= 0) return known;
  const isState = form !== "person" && form !== "pronoun" && form !== "body" && state === undefined;
  entities.push({
    type: isState ? "state" : form === "body" ? "armed group" : "person",
    name,
    ...(isState ? { state: name } : state !== undefined && { state }),
    offices: state === undefined ? [] : ["minister"],
    named: form === "person" || form === "state" || form === "body",
    firstMention: mention,
  });
  return entities.length - 1;
}

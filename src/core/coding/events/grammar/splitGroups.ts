import type { Mention } from "../../actors/mention.ts";
import type { Chunk, NounPhrase } from "./chunk.ts";
import { isSpeech } from "./speech.ts";

/**
 * "Iran freed Wang and the United States freed Soleimani": what looks like one coordination is the
 * object of one verb and the subject of the next, and is taken apart before its last member.
 */
export function splitGroups(chunks: readonly Chunk[], mentions: readonly Mention[]): Chunk[] {
  return chunks.flatMap((chunk, at) => {
    const group =
      chunk.is === "noun" && chunk.headMention !== undefined ? mentions[chunk.headMention] : undefined;
    if (chunk.is !== "noun" || group?.form !== "group") return [chunk];
    return isBetweenVerbs(chunks, at) ? membersOf(chunk, group, mentions) : [chunk];
  });
}

function isBetweenVerbs(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  const after = chunks[at + 1];
  if (before?.is !== "verb" || after?.is !== "verb") return false;
  const takesClause = isSpeech(before.lemma) || before.passive;
  return !takesClause && after.form === "finite" && before.lemma !== "be" && before.lemma !== "have";
}

function membersOf(phrase: NounPhrase, group: Mention, mentions: readonly Mention[]): Chunk[] {
  return group.parts.flatMap((part, place): Chunk[] => {
    const member = mentions[part];
    if (member === undefined) return [];
    const { firstToken, endToken } = member;
    const single: NounPhrase = {
      ...phrase,
      firstToken,
      endToken,
      mentions: [part],
      headMention: part,
      words: [],
    };
    if (place === 0) return [single];
    const last = place === group.parts.length - 1;
    const link: Chunk = {
      is: last ? "conjunction" : "comma",
      word: last ? "and" : ",",
      firstToken: firstToken - 1,
      endToken: firstToken,
    };
    return [link, single];
  });
}

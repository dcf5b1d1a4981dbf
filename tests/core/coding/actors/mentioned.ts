import { linkEntities } from "../../../../src/core/coding/actors/linkEntities.ts";
import { buildLexicon } from "../../../../src/core/coding/actors/lexicon/lexicon.ts";
import type { Mention } from "../../../../src/core/coding/actors/mention.ts";
import { readMentions } from "../../../../src/core/coding/actors/readMentions.ts";
import { runSteps } from "../../../../src/core/coding/pipeline.ts";
import { type Reading, unread } from "../../../../src/core/coding/reading.ts";
import { shippedTable } from "../../../../src/core/coding/tables/shippedTable.ts";
import { readSentences } from "../../../../src/core/coding/text/readSentences.ts";
import { readTokens } from "../../../../src/core/coding/text/readTokens.ts";
import { dayFromIso } from "../../../../src/core/model/day.ts";

const LEXICON = buildLexicon(shippedTable());
const STEPS = [readTokens, readSentences, readMentions(LEXICON), linkEntities(LEXICON)];

/** The actors of a text published on a day, 1 November 2018 unless told. */
export function readActors(text: string, published = "2018-11-01"): Reading {
  return runSteps(STEPS, unread(text, dayFromIso(published) ?? 0));
}

/** Each mention as "words = whom it stands for"; parts of a coordination are set in, "?" is nobody certain. */
export function mentioned(text: string, published?: string): string[] {
  const reading = readActors(text, published);
  return reading.mentions.map((mention) => {
    const words = text.slice(mention.start, mention.end);
    return `${mention.within === undefined ? "" : "- "}${words} = ${whom(reading, mention)}`;
  });
}

function whom(reading: Reading, { entity, parts, form }: Mention): string {
  if (form === "group") return "all";
  if (parts.length > 0) return parts.map((part) => nameOfPart(reading, part)).join(" + ");
  if (entity === undefined) return "?";
  const found = reading.entities[entity];
  return found === undefined ? "?" : `${found.name}${found.named ? "" : " (unnamed)"}`;
}

function nameOfPart({ mentions, entities }: Reading, part: number): string {
  const entity = mentions[part]?.entity;
  return (entity === undefined ? undefined : entities[entity]?.name) ?? "?";
}

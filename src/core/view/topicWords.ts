import type { Catalogue } from "../events/catalogue.ts";

/** What a topic's words are spelt after: names and headlines of the data. */
type Spelt = Pick<Catalogue, "actors" | "sources" | "keyDates">;

/** Parts that are written with a hyphen before the next word: "de-escalation", "counter-ISIS". */
const PREFIXES: ReadonlySet<string> = new Set(["anti", "counter", "de", "non", "post", "pre", "pro", "self"]);
/** Shorter names than this are the beginnings of too many words. */
const LEAST_STEM = 4;

/**
 * How topics are written out: `us-strikes` as "US strikes", `iranian-missile-strike` as "Iranian missile
 * strike". Capitals come from names of actors and abbreviations in the data.
 */
export function topicSpeller(data: Spelt): (topic: string) => string {
  const spelling = spellingsOf(data);
  const names = data.actors.flatMap(({ name, shortName }) => [name, shortName]);
  const whole = new Map(names.map((name) => [name.toLowerCase(), name]));
  const states = data.actors.flatMap(({ type, shortName }) => (type === "state" ? [shortName] : []));
  const stems = states.map((name) => name.toLowerCase()).filter((name) => name.length >= LEAST_STEM);
  const spelt = (word: string): string =>
    spelling.get(word) ?? (stems.some((stem) => word.startsWith(stem)) ? capitalised(word) : word);
  return (topic) => {
    const words = topic.split("-");
    const text = words.map((word, place) => {
      const last = place === words.length - 1;
      return `${spelt(word)}${last ? "" : PREFIXES.has(word) ? "-" : " "}`;
    });
    return whole.get(words.join(" ")) ?? capitalised(text.join(""));
  };
}

/** Lower case to the spelling in the data; abbreviations are words of two capitals at least, and no small letter. */
function spellingsOf({ actors, sources, keyDates }: Spelt): ReadonlyMap<string, string> {
  const names = actors.flatMap(({ type, shortName }) =>
    type === "state" ? wordsOf(shortName) : shortName.includes(" ") ? [] : [shortName],
  );
  const texts = [
    ...sources.map(({ title }) => title ?? ""),
    ...keyDates.map(({ label }) => label),
    ...actors.map(({ name, shortName }) => `${name} ${shortName}`),
  ];
  const abbreviations = texts
    .filter((text) => /\p{Ll}/u.test(text))
    .flatMap(wordsOf)
    .filter((word) => /^\p{Lu}{2,}\d*$/u.test(word));
  const proper = names.filter((word) => /^\p{Lu}/u.test(word));
  return new Map([...abbreviations, ...proper].map((word) => [word.toLowerCase(), word]));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { percentEncoded } from "../../src/core/view/percent.ts";
import { exampleGraphFile, type Json } from "../../tests/fixtures/exampleGraphFile.ts";

/** A view of the file by its tab, which keeps everything. */
export const HOSTILE = "?v=1&d=hostile";

/** Views are few: each has its button on the screen. */
const MOST_NAMED = 60;

/** How an actor, interaction or source of the file is named in a link. */
export const idOf = (thing: string, place: number): string => `${thing}-${place}`;

/**
 * A graph file with one actor, one interaction, one source, one brief, one key date and one view for each
 * text, which stands in every field that takes one. All dates are those of one year.
 */
export function hostileGraph(texts: readonly string[]): Json {
  const at = (place: number): string => texts[place % texts.length] ?? "";
  const each = (make: (text: string, place: number) => Json): Json[] => texts.map(make);
  const few = (make: (text: string, place: number) => Json): Json[] => texts.slice(0, MOST_NAMED).map(make);
  return {
    ...(exampleGraphFile as { [key: string]: Json }),
    id: "hostile",
    title: at(0),
    description: at(1),
    licence: at(2),
    dataVersion: at(3),
    contact: at(4),
    codebook: codebook(at),
    sources: each((text, place) => ({
      id: idOf("source", place),
      publisher: text,
      title: at(place + 1),
      author: at(place + 2),
      dateNote: at(place + 3),
      date: null,
      url: `https://example.org/${percentEncoded(text)}`,
      kind: text,
    })),
    briefs: each((text, place) => ({
      id: idOf("brief", place),
      title: at(place + 1),
      date: "2020-01-04",
      text: `Before. ${text} After.`,
      sources: [idOf("source", place)],
    })),
    actors: each((text, place) => actor(text, place, at)),
    interactions: each((text, place) => interaction(text, place, texts)),
    keyDates: each((text, place) => ({ date: dateOf(place), label: text, interaction: idOf("deed", place) })),
    positions: {},
    views: few((text, place) => ({
      id: idOf("view", place),
      title: text,
      note: at(place + 1),
      link: `?v=1&min=${place + 2}`,
    })),
    stories: [
      {
        id: "story",
        title: at(0),
        slides: each((text, place) => ({ id: idOf("slide", place), caption: text, link: `?${text}` })),
      },
    ],
  };
}

function codebook(at: (place: number) => string): Json {
  return {
    classes: [{ id: "contact", label: at(5) }],
    kinds: [0, 1, 2, 3].map((place) => ({
      id: idOf("kind", place),
      class: "contact",
      label: at(place),
      direction: "mutual",
      tone: "neutral",
      cameo: at(place + 1),
      plover: at(place + 2),
      channel: at(place + 3),
      note: at(place + 4),
    })),
  };
}

function actor(text: string, place: number, at: (place: number) => string): Json {
  return {
    id: idOf("actor", place),
    name: text,
    shortName: text.slice(0, 30),
    type: place % 2 === 0 ? "person" : "state",
    country: at(place + 1),
    names: [at(place + 2), at(place + 2), at(place + 3)],
    roles: [{ title: at(place + 4), organisation: idOf("actor", 1), from: null, to: null }],
    summary: at(place + 5),
    externalId: text,
  };
}

/** Of this actor and the first, or, where it is the first, the second. */
function interaction(text: string, place: number, texts: readonly string[]): Json {
  const start = "Before. ".length;
  return {
    id: idOf("deed", place),
    kind: idOf("kind", place % 4),
    date: dateOf(place),
    tone: "neutral",
    toneReason: text,
    modality: "actual",
    confidence: "high",
    participants: [
      { actor: idOf("actor", place), role: "party" },
      { actor: idOf("actor", place === 0 ? 1 : 0), role: "party" },
    ],
    summary: text,
    topics: [],
    place: text,
    evidence: [{ brief: idOf("brief", place), start, end: start + text.length }],
    sources: [0, 1].map((next) => ({
      source: idOf("source", (place + next) % texts.length),
      locator: text,
      basis: text,
    })),
    codedBy: text,
    note: text,
    externalId: text,
  };
}

function dateOf(place: number): string {
  return `2020-${String((place % 12) + 1).padStart(2, "0")}-${String((place % 28) + 1).padStart(2, "0")}`;
}

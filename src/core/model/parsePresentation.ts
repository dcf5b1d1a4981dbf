import type { KeyDate, NamedView, Position, Slide, Story } from "./graph.ts";
import { withoutLooking } from "./fields.ts";
import { noteMarkup } from "./markup.ts";
import { keep } from "./problemLog.ts";
import { below, type Found, isJsonObject, itemsOf, readRecord } from "./readRecord.ts";
import { newRegister, type Register, registerAll, resolves } from "./references.ts";
import { KeyDateRecord, NamedViewRecord, PositionRecord, SlideRecord, StoryRecord } from "./schema.ts";
import { isNot } from "./wording.ts";

const StoryBase = withoutLooking(StoryRecord, ["slides"]);

export function parseKeyDates(found: Found, interactionIds: Register): KeyDate[] {
  return itemsOf(found, "key dates").flatMap((item) => {
    const keyDate = readRecord(item, KeyDateRecord);
    if (keyDate === undefined || !resolves(interactionIds, keyDate.interaction, below(item, "interaction")))
      return [];
    noteMarkup(item, keyDate, ["label"]);
    return [keyDate];
  });
}

/** Positions that hold, by actor, in an object without a prototype: `constructor` may be an actor. */
export function parsePositions(found: Found, actorIds: Register): Record<string, Position> {
  const positions = Object.create(null) as Record<string, Position>;
  if (found.value === undefined || found.value === null) return positions;
  if (!isJsonObject(found.value))
    keep(found.log, found.path, isNot(found.value, "an object of positions by actor"));
  for (const id of isJsonObject(found.value) ? Object.keys(found.value) : []) {
    const item = below(found, id);
    const position = readRecord(item, PositionRecord, keep);
    if (position !== undefined && resolves(actorIds, id, item, keep)) positions[id] = position;
  }
  return positions;
}

export function parseViews(found: Found): NamedView[] {
  return registerAll(newRegister("view"), itemsOf(found, "views"), (item) => {
    const view = readRecord(item, NamedViewRecord);
    if (view !== undefined) noteMarkup(item, view, ["title", "note"]);
    return view;
  });
}

export function parseStories(found: Found): Story[] {
  return registerAll(newRegister("story"), itemsOf(found, "stories"), (item) => {
    const story = readRecord(item, StoryBase);
    if (story === undefined) return undefined;
    noteMarkup(item, story, ["title"]);
    return {
      ...story,
      slides: registerAll(newRegister("slide"), itemsOf(below(item, "slides"), "slides"), parseSlide),
    };
  });
}

function parseSlide(found: Found): Slide | undefined {
  const slide = readRecord(found, SlideRecord);
  if (slide !== undefined) noteMarkup(found, slide, ["caption"]);
  return slide;
}

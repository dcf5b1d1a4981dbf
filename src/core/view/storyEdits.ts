import type { Slide, Story } from "../model/graph.ts";
import { slugOf, untaken } from "../model/slug.ts";
import { encodeShareLink } from "./encode.ts";
import { EMPTY_VIEW, type View } from "./view.ts";
import { shortened } from "./words.ts";

/*
 * Stories as a person makes them: an edit is plain data, and a story after it is a function of both.
 * What is over a limit is left as it was; whoever asks for it says so beforehand.
 */

export const MOST_SLIDES = 200;
export const MOST_CAPTION_CHARACTERS = 2_000;
export const MOST_STORY_TITLE_CHARACTERS = 120;

/** Slides are named by their id, so that an edit still means the same slide after another tab has moved it. */
export type StoryEdit =
  | { readonly type: "title"; readonly title: string }
  /** A slide after all others. */
  | { readonly type: "add"; readonly caption: string; readonly link: string }
  | { readonly type: "caption"; readonly slide: string; readonly caption: string }
  | { readonly type: "link"; readonly slide: string; readonly link: string }
  /** `to` is a place in the list, from 0. */
  | { readonly type: "move"; readonly slide: string; readonly to: number }
  | { readonly type: "delete"; readonly slide: string };

/** The story after an edit; the very same story where the edit changes nothing, or names a slide that is gone. */
export function edited(story: Story, edit: StoryEdit): Story {
  switch (edit.type) {
    case "title":
      return withTitle(story, edit.title);
    case "add":
      return withSlide(story, edit);
    case "caption":
      return withCaption(story, edit.slide, edit.caption);
    case "link":
      return withChanged(story, edit.slide, ({ id, caption }) => ({ id, caption, link: edit.link }));
    case "move":
      return moved(story, edit.slide, edit.to);
    case "delete":
      return withoutSlide(story, edit.slide);
  }
}

/** What the edit does to this story, for the offer to take it back: "deleted slide 2". */
export function editInWords(story: Story, edit: StoryEdit): string {
  const number = "slide" in edit ? placeOf(story, edit.slide) + 1 : story.slides.length + 1;
  switch (edit.type) {
    case "title":
      return "renamed the story";
    case "add":
      return `added slide ${number}`;
    case "caption":
      return `changed the caption of slide ${number}`;
    case "link":
      return `changed the view of slide ${number}`;
    case "move":
      return `moved slide ${number} to place ${placeIn(story, edit.to) + 1}`;
    case "delete":
      return `deleted slide ${number}`;
  }
}

/**
 * Edits of one run are taken back together: those within one word of a caption. Null for an edit that
 * stands alone.
 */
export function runOf({ id }: Story, edit: StoryEdit): string | null {
  if (edit.type === "title") return `${id} title`;
  return edit.type === "caption" ? `${id} ${edit.slide} ${edit.caption.split(/\s+/).length}` : null;
}

/**
 * The link of a slide that shows this view: with its camera, tab and selection; without the data set
 * and its fingerprint, so that it holds in a copy of the file too, and the slide and the frame it was seen in.
 */
export function slideLink(view: View): string {
  const { data, fingerprint, story, chrome } = EMPTY_VIEW;
  return encodeShareLink({ ...view, data, fingerprint, story, chrome });
}

/** Words as the text of a caption that says just them: in titles of kinds and topics a star is a star. */
export function captionSaying(words: string): string {
  return words.replaceAll(/[\\*[]/g, "\\$&");
}

/** A copy under an id of its own, to be edited: links go on naming the story that it was made from. */
export function copyOf({ title, slides }: Story, id: string): Story {
  return { id, title: shortened(`${title} (copy)`, MOST_STORY_TITLE_CHARACTERS), slides };
}

/**
 * The id of a story that is being made. Its title is not known yet and its id never changes; `suffix`, some
 * letters by chance, keeps stories of two people apart that come together in one file.
 */
export function newStoryId(title: string, suffix: string, taken: Iterable<string>): string {
  return untaken(`${slugOf(title, "story")}-${suffix}`, new Set(taken));
}

/** A title may not be blank: a file with such a story would not have it when it is opened. */
function withTitle(story: Story, typed: string): Story {
  const title = shortened(typed.trim(), MOST_STORY_TITLE_CHARACTERS);
  return title === "" || title === story.title ? story : { ...story, title };
}

function withSlide(story: Story, { caption, link }: Omit<Slide, "id">): Story {
  if (story.slides.length >= MOST_SLIDES) return story;
  const id = untaken("slide", new Set(story.slides.map((slide) => slide.id)));
  const slide = { id, caption: shortened(caption, MOST_CAPTION_CHARACTERS), link };
  return { ...story, slides: [...story.slides, slide] };
}

/** A caption of a copied story may be longer than one that is typed; it can then be made shorter only. */
function withCaption(story: Story, slide: string, caption: string): Story {
  return withChanged(story, slide, (before) => {
    const most = Math.max(MOST_CAPTION_CHARACTERS, before.caption.length);
    return caption.length > most ? before : { id: before.id, caption, link: before.link };
  });
}

function withChanged(story: Story, slide: string, change: (before: Slide) => Slide): Story {
  const place = placeOf(story, slide);
  const before = story.slides[place];
  const after = before === undefined ? undefined : change(before);
  if (before === undefined || after === undefined) return story;
  if (after.caption === before.caption && after.link === before.link) return story;
  return { ...story, slides: story.slides.with(place, after) };
}

function withoutSlide(story: Story, slide: string): Story {
  const place = placeOf(story, slide);
  return place < 0 ? story : { ...story, slides: story.slides.toSpliced(place, 1) };
}

function moved(story: Story, slide: string, to: number): Story {
  const from = placeOf(story, slide);
  const place = placeIn(story, to);
  if (from < 0 || from === place) return story;
  const [taken, others] = [story.slides[from], story.slides.toSpliced(from, 1)];
  return taken === undefined ? story : { ...story, slides: others.toSpliced(place, 0, taken) };
}

function placeOf({ slides }: Story, slide: string): number {
  return slides.findIndex(({ id }) => id === slide);
}

/** The nearest place that the list has. */
function placeIn({ slides }: Story, place: number): number {
  return Math.max(0, Math.min(slides.length - 1, place));
}

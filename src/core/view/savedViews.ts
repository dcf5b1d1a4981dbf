import * as v from "valibot";
import type { NamedView } from "../model/graph.ts";
import { NamedViewRecord } from "../model/schema.ts";
import { slugOf, untaken } from "../model/slug.ts";
import { encodeShareLink } from "./encode.ts";
import { OPENING } from "./linkBase.ts";
import { EMPTY_VIEW, type View } from "./view.ts";
import { shortened } from "./words.ts";

/*
 * Views that a person has named: kept in their browser, or written into a graph file as its named
 * views. Lists are in the order of saving.
 */

/** In one set of data. */
export const MOST_SAVED = 200;
export const MOST_TITLE_CHARACTERS = 120;
export const MOST_NOTE_CHARACTERS = 600;

/**
 * A view under a name. Its link leaves out which data, and which version of them, it is of, so that
 * it holds in a copy of the file too, and which slide it was. `taken` are the ids that the data's own views have.
 */
export function savedView(
  view: View,
  texts: { readonly title: string; readonly note: string },
  taken: readonly string[],
): NamedView {
  const { data, fingerprint, story, chrome } = EMPTY_VIEW;
  const link = encodeShareLink({ ...view, data, fingerprint, story, chrome });
  // A view of one's own never becomes the one that a bare address opens.
  const id = untaken(slugOf(texts.title, "view"), new Set([...taken, OPENING]));
  return { id, ...trimmed(texts), link };
}

/** The same list with the view's texts changed; its id stays, since links may name it. */
export function renamed(
  views: readonly NamedView[],
  id: string,
  texts: { readonly title: string; readonly note: string },
): readonly NamedView[] {
  return views.map((view) => (view.id === id ? { ...view, ...trimmed(texts) } : view));
}

function trimmed({ title, note }: { readonly title: string; readonly note: string }) {
  return {
    title: shortened(title.trim(), MOST_TITLE_CHARACTERS),
    note: shortened(note.trim(), MOST_NOTE_CHARACTERS),
  };
}

/** What a browser has kept, whatever that is: the views in it that hold, each id once. Never throws. */
export function readSavedViews(stored: string | null): readonly NamedView[] {
  const found = new Map<string, NamedView>();
  for (const item of itemsIn(stored)) {
    const read = v.safeParse(NamedViewRecord, item);
    if (!read.success || found.has(read.output.id)) continue;
    const { id, link } = read.output;
    found.set(id, { id, ...trimmed(read.output), link });
    if (found.size === MOST_SAVED) break;
  }
  return [...found.values()];
}

function itemsIn(stored: string | null): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

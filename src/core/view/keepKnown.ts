import type { Catalogue } from "../events/catalogue.ts";
import { notExpected, quotedPair, someAreNot } from "./notices.ts";
import type { IdListParameter } from "./parameters/idList.ts";
import { ID_LISTS } from "./parameters/order.ts";
import { selection, selectionText } from "./parameters/selection.ts";
import { story } from "./parameters/story.ts";
import { stopAt } from "./slides.ts";
import type { Selection, View } from "./view.ts";

/** A view of which every id is in the data, and clauses on what was dropped. */
interface Kept {
  readonly view: View;
  readonly notices: readonly string[];
}

/** Drops what the data do not have. */
export function keepKnown(asked: View, catalogue: Catalogue): Kept {
  let view = asked;
  const notices: string[] = [];
  for (const list of ID_LISTS) {
    const missing = missingIds(list, view, catalogue);
    if (missing.size === 0) continue;
    const ids = list.ids(view);
    notices.push(someAreNot([...missing], ids.length, list.nouns, IN_THIS_DATA));
    view = { ...view, ...list.patch(ids.filter((id) => !missing.has(id))) };
  }
  for (const keep of [knownPins, knownChain, knownSlide]) {
    const kept = keep(view, catalogue);
    notices.push(...kept.notices);
    view = kept.view;
  }
  if (view.selection === null) return { view, notices };
  const selected = resolved(view.selection, catalogue);
  if (selected === null)
    notices.push(`${quotedPair(selection.name, selectionText(view.selection))} is not in this data`);
  return { view: { ...view, selection: selected }, notices };
}

function knownPins(view: View, { actors }: Catalogue): Kept {
  if (view.pins.length === 0) return { view, notices: [] };
  const known = new Set<string>(actors.map(({ id }) => id));
  const missing = view.pins.filter(({ actor }) => !known.has(actor)).map(({ actor }) => actor);
  if (missing.length === 0) return { view, notices: [] };
  return {
    view: { ...view, pins: view.pins.filter(({ actor }) => known.has(actor)) },
    notices: [someAreNot(missing, view.pins.length, PINNED, IN_THIS_DATA)],
  };
}

function knownChain(view: View, { actors }: Catalogue): Kept {
  const ends = view.chain ?? [];
  const missing = ends.filter((end) => !actors.some(({ id }) => id === end));
  if (missing.length === 0) return { view, notices: [] };
  return {
    view: { ...view, chain: null },
    notices: [someAreNot(missing, ends.length, CHAIN_ENDS, IN_THIS_DATA)],
  };
}

function knownSlide(view: View, catalogue: Catalogue): Kept {
  if (view.story === null || stopAt(view.story, catalogue) !== undefined) return { view, notices: [] };
  const written = story.write(view) ?? "";
  return {
    view: { ...view, story: null },
    notices: [notExpected(story.name, written, "a slide of a story of this data")],
  };
}

const CHAIN_ENDS = { one: "end of a path", many: "ends of a path" };
const PINNED = { one: "pinned actor", many: "pinned actors" };
const IN_THIS_DATA = { one: "in this data", many: "in this data" };

function missingIds(list: IdListParameter, view: View, catalogue: Catalogue): ReadonlySet<string> {
  const wanted = new Set(list.ids(view));
  if (wanted.size > 0) for (const id of list.inData(catalogue)) wanted.delete(id);
  return wanted;
}

/** Actor, then interaction, then tie: the link does not say which a single id is. */
function resolved(selected: Selection, catalogue: Catalogue): Selection | null {
  const isActor = (id: string) => catalogue.actors.some((actor) => actor.id === id);
  if (selected.type === "tie") return isActor(selected.a) && isActor(selected.b) ? selected : null;
  const id = selectionText(selected);
  if (isActor(id)) return { type: "actor", actor: id };
  return catalogue.interactionIds.includes(id) ? { type: "interaction", interaction: id } : null;
}

import { textEncoding } from "../core/formats/textEncoding.ts";
import { claimsToBeView, readViewFile, type ViewFile, type ViewFileRead } from "../core/formats/viewFile.ts";
import { decodeLink } from "../core/view/decode.ts";
import { type PlainLink, plainLink } from "../core/view/plainLink.ts";
import { restoreView } from "../core/view/restore.ts";
import { chromeOf } from "./chromeOf.ts";
import { arrival, showView } from "./showing.ts";
import { isLoadable, openOwnIfIts, openWanted, type Quest } from "./wantedData.ts";
import { wholeCatalogue } from "./storiesOf.ts";
import { addressOf } from "./workings.ts";

/** More than a view file may have, in any encoding; larger files are graph files, whatever they claim. */
const MOST_BYTES = 4_000_000;

/** The view file in these bytes; null where they do not claim to be one. */
export function viewFileIn(bytes: ArrayBuffer): ViewFileRead | null {
  if (bytes.byteLength > MOST_BYTES) return null;
  try {
    const encoding = textEncoding(new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength)));
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return claimsToBeView(text) ? readViewFile(text) : null;
  } catch {
    return null; // not text: for the reader of graph files to say
  }
}

/**
 * Shows the view of a file where its data are open, are the page's own, or have an address. Else what
 * is on the screen stays, and the person is told which graph file is needed: opened next, it is shown
 * as the view says.
 */
export async function openViewFile(quest: Quest, name: string, file: ViewFile): Promise<void> {
  const { store } = quest.workings;
  const turn = (quest.turn += 1);
  const link = await plainLink(file.link);
  if (turn !== quest.turn) return;
  const data = decodeLink(link.link).view.data ?? file.data.address ?? file.data.id;
  quest.wanted = link;
  quest.awaited = null;
  if (isOpen(quest, data)) {
    showOverOpenData(quest, link);
  } else if (isLoadable(data, quest.workings)) {
    return openWanted(quest);
  } else if (!(await openOwnIfIts(quest, data))) {
    quest.awaited = data;
    store.setState({ report: { file: name, opened: false, problems: [missing(file)] } });
    return;
  }
  store.setState({ report: { file: name, opened: true, problems: [] } });
}

function isOpen({ workings }: Quest, data: string): boolean {
  const { corpus, origin } = workings.store.getState();
  return corpus !== null && [corpus.catalogue.id, addressOf(origin)].includes(data);
}

function showOverOpenData({ workings }: Quest, { link, notices }: PlainLink): void {
  const { store, embedded, write } = workings;
  const { corpus, origin, ownStories } = store.getState();
  if (corpus === null) return;
  const restored = restoreView(link, wholeCatalogue(corpus, ownStories), addressOf(origin));
  const given = { ...restored.view, chrome: chromeOf(link, embedded) };
  store.setState({ given, notices: [...notices, ...restored.notices], ...arrival(store.getState()) });
  showView(workings, given);
  write(given, "push");
}

function missing({ title, data }: ViewFile) {
  return {
    path: "",
    message: `It holds the view “${title}” of “${data.title}”, and those data are not here. Open their graph file (its id is ${data.id}), and you see this view of it.`,
    effect: "refused",
  } as const;
}

import { NO_LINK } from "../core/view/plainLink.ts";
import { adopt } from "./adopting.ts";
import type { FileRead } from "./readFile.ts";
import { openViewFile, viewFileIn } from "./viewFiles.ts";
import { type OpenBytes, openWith, type Quest } from "./wantedData.ts";

/** Opens a graph file that the person chose, or shows the view of a view file. */
export async function openChosen(
  quest: Quest,
  name: string,
  file: Promise<FileRead>,
  open: OpenBytes,
): Promise<void> {
  const { workings } = quest;
  const { store } = workings;
  const read = await file;
  const view = read.ok ? viewFileIn(read.bytes) : null;
  if (view?.ok === true) return openViewFile(quest, name, view.file);
  const result = view ?? (await openWith(Promise.resolve(read), open));
  store.setState({ report: { file: name, opened: result.ok, problems: result.problems } });
  if (!result.ok) return;
  quest.turn += 1;
  const isAwaited = quest.awaited === result.corpus.catalogue.id;
  const isWanted = isAwaited || store.getState().phase.type === "choosing";
  quest.awaited = null;
  const link = isWanted ? quest.wanted : NO_LINK;
  adopt(workings, result.corpus, link, { type: "file", name }, isWanted ? "replace" : "push");
}

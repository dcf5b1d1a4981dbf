import { NO_LINK } from "../core/view/plainLink.ts";
import type { OpenedCorpus } from "../corpus/workerCorpus.ts";
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
  const read = await file;
  const view = read.ok ? viewFileIn(read.bytes) : null;
  if (view?.ok === true) return openViewFile(quest, name, view.file);
  adoptChosen(quest, name, view ?? (await openWith(Promise.resolve(read), open)));
}

/** Shows the data of a chosen file, if they could be opened, and tells of it either way. */
export function adoptChosen(quest: Quest, name: string, result: OpenedCorpus): void {
  const { workings } = quest;
  const { store } = workings;
  const { ok: opened, problems } = result;
  const told = result.ok && result.remarks !== undefined ? { remarks: result.remarks } : {};
  store.setState({ report: { file: name, opened, problems, ...told } });
  if (!result.ok) return;
  quest.turn += 1;
  const isAwaited = quest.awaited === result.corpus.catalogue.id;
  const isWanted = isAwaited || store.getState().phase.type === "choosing";
  quest.awaited = null;
  const link = isWanted ? quest.wanted : NO_LINK;
  adopt(workings, result.corpus, link, { type: "file", name }, isWanted ? "replace" : "push");
}

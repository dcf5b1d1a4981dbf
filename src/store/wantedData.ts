import { MAX_FILE_BYTES } from "../core/formats/fileSize.ts";
import { problemText } from "../core/model/problem.ts";
import { isDataAddress, isLocalAddress } from "../core/view/dataAddress.ts";
import { decodeLink } from "../core/view/decode.ts";
import { unpacked } from "../core/view/pack.ts";
import type { PlainLink } from "../core/view/plainLink.ts";
import type { OpenedCorpus } from "../corpus/workerCorpus.ts";
import { adopt } from "./adopting.ts";
import { messageOf } from "../core/model/messageOf.ts";
import { type FileRead, readRemote, refused } from "./readFile.ts";
import type { DataOrigin } from "./state.ts";
import type { Workings } from "./workings.ts";

export type OpenBytes = (bytes: ArrayBuffer) => Promise<OpenedCorpus>;

/** The data that the page is sent with, and what opens the bytes of any. Both may be asked more than once. */
export interface PageData {
  readonly read: () => Promise<FileRead>;
  readonly open: OpenBytes;
}

/** What is being opened, or waited for. */
export interface Quest {
  readonly workings: Workings;
  own: PageData | null;
  /** The link whose data are to come. */
  wanted: PlainLink;
  /** The data set that a view file needs and that is not here: opened next, it is shown as `wanted` says. */
  awaited: string | null;
  /** Raised by each opening: what an earlier one comes to is out of date. */
  turn: number;
}

/** Opens what the link wants; where that takes a decision, asks for it. */
export async function openWanted(quest: Quest): Promise<void> {
  const { data } = decodeLink(quest.wanted.link).view;
  if (quest.wanted.graph !== null) return openCarried(quest, quest.wanted.graph);
  if (data === null || !isLoadable(data, quest.workings)) return openOwn(quest, "ifWanted");
  const { host } = new URL(data);
  if (quest.workings.hosts.has(host)) return openRemote(quest, data);
  quest.workings.store.setState({ phase: { type: "asking", address: data, host } });
}

/**
 * An address of this machine is for a page from this machine: another could learn what runs on it. A
 * page with its data inside loads nothing at all.
 */
export function isLoadable(data: string, { store }: Pick<Workings, "store">): boolean {
  if (store.getState().standalone !== null) return false;
  const page = globalThis.location as Location | undefined;
  return isDataAddress(data) || (page?.hostname === "localhost" && isLocalAddress(data));
}

/** Opens the page's own data. Where the link wants others, they are shown only instead of those. */
export async function openOwn(quest: Quest, how: "ifWanted" | "instead"): Promise<void> {
  const { store } = quest.workings;
  const result = await opened(quest, async () => quest.own?.read() ?? refused("There are no data."));
  if (result === undefined) return;
  if (!result.ok) {
    store.setState({ phase: { type: "failed", message: result.problems.map(problemText).join(" ") } });
    return;
  }
  const { data } = decodeLink(quest.wanted.link).view;
  if (how === "instead" || data === null || data === result.corpus.catalogue.id)
    return show(quest, result, { type: "page" });
  result.corpus.close();
  store.setState({ phase: { type: "choosing", data } });
}

/** Shows the page's own data where they are this data set; false where they are another, or cannot be had. */
export async function openOwnIfIts(quest: Quest, id: string): Promise<boolean> {
  const result = await opened(quest, async () => quest.own?.read() ?? refused("There are no data."));
  if (result?.ok !== true) return false;
  const isIt = result.corpus.catalogue.id === id;
  if (isIt) show(quest, result, { type: "page" });
  else result.corpus.close();
  return isIt;
}

/** Data that cannot be had are told of, and the page's own shown under the same filters. */
export async function openRemote(quest: Quest, address: string): Promise<void> {
  const result = await opened(quest, () => readRemote(address));
  if (result === undefined) return;
  if (result.ok) return show(quest, result, { type: "address", address });
  report(quest, address, result);
  await openOwn(quest, "instead");
}

/** The graph file that a private link carries, as if it were read from a disk. */
async function openCarried(quest: Quest, graph: string): Promise<void> {
  const result = await opened(quest, async () => {
    const file = await unpacked(graph, MAX_FILE_BYTES);
    return file.ok ? { ok: true, bytes: file.bytes.buffer } : refused(`The packed graph ${file.reason}.`);
  });
  if (result === undefined) return;
  if (result.ok) return show(quest, result, { type: "link", graph });
  report(quest, "The data in this link", result);
  await openOwn(quest, "ifWanted");
}

/** Undefined where something else has been asked for meanwhile. */
async function opened(quest: Quest, read: () => Promise<FileRead>): Promise<OpenedCorpus | undefined> {
  const turn = (quest.turn += 1);
  const result = quest.own === null ? undefined : await openWith(read(), quest.own.open);
  if (turn === quest.turn) return result;
  if (result?.ok === true) result.corpus.close();
  return undefined;
}

/** The opened data of a file, or what is wrong with it. Never rejects. */
export async function openWith(file: Promise<FileRead>, open: OpenBytes): Promise<OpenedCorpus> {
  const read = await file;
  if (!read.ok) return read;
  try {
    return await open(read.bytes);
  } catch (error) {
    return { ok: false, problems: [{ path: "", message: messageOf(error), effect: "refused" }] };
  }
}

function show(
  { workings, wanted }: Quest,
  { corpus }: OpenedCorpus & { ok: true },
  origin: DataOrigin,
): void {
  adopt(workings, corpus, wanted, origin, "replace");
}

function report({ workings }: Quest, file: string, { problems }: OpenedCorpus): void {
  workings.store.setState({ report: { file, opened: false, problems } });
}

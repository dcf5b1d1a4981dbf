import type { Corpus } from "./corpus.ts";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { View } from "../core/view/view.ts";
import type {
  Answers,
  ImportProgress,
  Numbered,
  Opened,
  Question,
  Reply,
  SentCatalogue,
} from "./messages.ts";
import { nearCopy } from "./nearCopy.ts";
import { startWorker } from "./workerBeside.ts";
import type { WorkerHandle } from "./workerHandle.ts";

export type OpenedCorpus =
  | {
      readonly ok: true;
      readonly corpus: Corpus;
      readonly problems: Opened["problems"];
      /** What there is to know of event data: how much there is, then a sentence each. */
      readonly remarks?: readonly string[];
    }
  | { readonly ok: false; readonly problems: Opened["problems"] };

/** Starts the worker before there is a file, so that both load at the same time. */
export function startCorpusWorker(): CorpusWorker {
  return new CorpusWorker(startWorker());
}

/** What event data need is not loaded for a graph. Making records of their actors is a task of its own. */
async function catalogueOf(sent: SentCatalogue): Promise<Catalogue> {
  if (sent.form === "records") return sent.catalogue;
  const { eventCatalogueOf } = await import("../core/eventData/eventCatalogue.ts");
  const catalogue = eventCatalogueOf(sent.columns);
  await new Promise((resolve) => setTimeout(resolve));
  return catalogue;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: Asking["onProgress"];
}

interface Asking {
  readonly transfer?: Transferable[];
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** Numbers the questions, so that answers find the right caller. Guards that each is answered once. */
export class CorpusWorker {
  readonly #worker: WorkerHandle;
  readonly #waiting = new Map<number, Waiting>();
  readonly #positions: Promise<Int32Array>;
  #tellPositions: (positions: Int32Array) => void = () => undefined;
  #next = 0;

  constructor(worker: WorkerHandle) {
    this.#worker = worker;
    this.#positions = new Promise((resolve) => {
      this.#tellPositions = resolve;
    });
    worker.onmessage = (event) => this.#settle(event.data);
    worker.onerror = (event) => this.#failAll(event.message || "The background worker could not be started.");
  }

  /** The file's bytes move to the worker and are no longer usable here. */
  async open(file: ArrayBuffer): Promise<OpenedCorpus> {
    return this.#opened(await this.#ask({ ask: "open", file }, { transfer: [file] }));
  }

  /** Files of one data set of events, or one packed. Closing the worker ends it. */
  async import(
    files: readonly File[],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<OpenedCorpus> {
    return this.#opened(await this.#ask({ ask: "import", files }, { onProgress }));
  }

  async #opened(opened: Opened): Promise<OpenedCorpus> {
    if (!opened.ok) return opened;
    const near = nearCopy(opened.near);
    const far = async (view: View): Promise<Picture> => {
      const picture = await this.#ask({ ask: "query", view });
      near.prepare();
      return picture;
    };
    const catalogue = await catalogueOf(opened.catalogue);
    const corpus: Corpus = {
      catalogue,
      ...(opened.isSketch === true ? { laidOut: this.#laidOut(catalogue) } : {}),
      query: (view) => {
        const here = near.graph();
        return here === undefined ? far(view) : Promise.resolve(here.query(view));
      },
      interactions: (rows) => this.#ask({ ask: "interactions", rows }),
      dyad: (a, b) => this.#ask({ ask: "dyad", a, b }),
      mentions: (actor) => this.#ask({ ask: "mentions", actor }),
      search: (text, limit) => this.#ask({ ask: "search", text, limit }),
      order: opened.orders ? (view, order) => this.#ask({ ask: "order", view, order }) : null,
      exportFile: (view, request) => this.#ask({ ask: "exportFile", view, request }),
      graphFile: (request) => this.#ask({ ask: "graphFile", request }),
      close: () => this.close(),
    };
    const { problems, remarks } = opened;
    return remarks === undefined ? { ok: true, corpus, problems } : { ok: true, corpus, problems, remarks };
  }

  async #laidOut(catalogue: Catalogue): Promise<Catalogue> {
    const positions = await this.#positions;
    const { laidOutAnew } = await import("../core/eventData/eventCatalogue.ts");
    return laidOutAnew(catalogue, positions);
  }

  close(): void {
    this.#worker.terminate();
    this.#failAll("The data were closed.");
  }

  #ask<Q extends Question>(
    question: Q,
    { transfer = [], onProgress }: Asking = {},
  ): Promise<Answers[Q["ask"]]> {
    const number = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, onProgress });
      this.#worker.postMessage({ number, question } satisfies Numbered, transfer);
    });
  }

  #settle(reply: Reply): void {
    if ("positions" in reply) return this.#tellPositions(reply.positions);
    const waiting = this.#waiting.get(reply.number);
    if ("progress" in reply) return waiting?.onProgress?.(reply.progress);
    this.#waiting.delete(reply.number);
    if ("failure" in reply) waiting?.reject(new Error(reply.failure));
    else waiting?.resolve(reply.answer as never);
  }

  #failAll(message: string): void {
    for (const waiting of this.#waiting.values()) waiting.reject(new Error(message));
    this.#waiting.clear();
  }
}

import workerUrl from "./corpus.worker.ts?worker&url";
import { trustedScriptUrl } from "./trustedUrl.ts";

/** Starts the worker, a file beside the page. The standalone page has `workerInside.ts` in this place. */
export function startWorker(): Worker {
  return new Worker(trustedScriptUrl(workerUrl), { type: "module", name: "corpus" });
}

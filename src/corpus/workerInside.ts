import script from "./corpus.worker.ts?built";
import { addressOfScript, trustedScriptUrl } from "./trustedUrl.ts";

let address: string | undefined;

/**
 * In the place of `workerBeside.ts` where the page has no files beside it: the script stands in the page.
 * It is no module, since Chromium starts none for a page that was opened from a disk.
 */
export function startWorker(): Worker {
  address ??= addressOfScript(script);
  return new Worker(trustedScriptUrl(address), { name: "corpus" });
}

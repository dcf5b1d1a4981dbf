import { messageOf } from "../core/model/messageOf.ts";
import script from "./corpus.worker.ts?built";
import { textOfBytes, unpacked } from "../core/view/pack.ts";
import { addressOfScript, trustedScriptUrl } from "./trustedUrl.ts";
import type { WorkerHandle } from "./workerHandle.ts";

const MOST_BYTES = 20_000_000;

let address: Promise<string> | undefined;

/**
 * In the place of `workerBeside.ts` where the page has no files beside it: the script stands in the page,
 * packed, and takes a moment to unpack. It is no module, since Chromium starts none for a page that was
 * opened from a disk.
 */
export function startWorker(): WorkerHandle {
  address ??= unpackedAddress();
  return startedLater(address.then((url) => new Worker(trustedScriptUrl(url), { name: "corpus" })));
}

async function unpackedAddress(): Promise<string> {
  const file = await unpacked(script, MOST_BYTES);
  const text = file.ok ? textOfBytes(file.bytes) : undefined;
  if (text === undefined)
    throw new Error("The background worker of this page is damaged: get another copy of it.");
  return addressOfScript(text);
}

/** What is asked before it has started is asked then, in the same order. */
function startedLater(starting: Promise<Worker>): WorkerHandle {
  const handle: WorkerHandle = {
    onmessage: null,
    onerror: null,
    postMessage: (message, transfer) =>
      void once(starting, (worker) => worker.postMessage(message, transfer)),
    terminate: () => void once(starting, (worker) => worker.terminate()),
  };
  void connect(starting, handle);
  return handle;
}

async function connect(starting: Promise<Worker>, handle: WorkerHandle): Promise<void> {
  try {
    const worker = await starting;
    worker.onmessage = (event) => handle.onmessage?.(event);
    worker.onerror = (event) => handle.onerror?.(event);
  } catch (error) {
    const message = messageOf(error);
    handle.onerror?.(new ErrorEvent("error", { message }));
  }
}

/** One that does not start is told of by `onerror`. */
async function once(starting: Promise<Worker>, act: (worker: Worker) => void): Promise<void> {
  const worker = await starting.catch(() => null);
  if (worker !== null) act(worker);
}

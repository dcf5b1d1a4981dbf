import type { CDPSession, Page } from "@playwright/test";

/** Bytes after a collection, of the page and of its workers together. */
export interface PageMemory {
  /** Objects of JavaScript. */
  readonly heap: number;
  /** What typed arrays lie on. */
  readonly buffers: number;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string };
}

/** Asks a target by its own name; only those of the page itself are asked without. */
type Ask = (method: string) => Promise<unknown>;

/** Memory that JavaScript holds: no pixels, no styles, no code. Garbage is collected before. */
export async function memoryOfPage(page: Page): Promise<PageMemory> {
  const session = await page.context().newCDPSession(page);
  const attached: string[] = [];
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }: Attached) => {
    if (targetInfo.type === "worker") attached.push(sessionId);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ofPage: Ask = (method) => session.send(method as "Runtime.getHeapUsage");
  const usages: HeapUsage[] = [];
  for (const ask of [ofPage, ...attached.map((sessionId) => workerAsk(session, sessionId))])
    usages.push(await usageOf(ask));
  await session.detach();
  const sum = (of: (usage: HeapUsage) => number): number => usages.reduce((all, one) => all + of(one), 0);
  return {
    heap: sum(({ usedSize }) => usedSize),
    buffers: sum(({ backingStorageSize = 0 }) => backingStorageSize),
  };
}

/** Twice, since what the first collection finalises goes with the second. */
async function usageOf(ask: Ask): Promise<HeapUsage> {
  await ask("HeapProfiler.enable");
  for (let time = 0; time < 2; time += 1) await ask("HeapProfiler.collectGarbage");
  return (await ask("Runtime.getHeapUsage")) as HeapUsage;
}

function workerAsk(session: CDPSession, sessionId: string): Ask {
  let last = 0;
  return (method) => {
    const id = ++last;
    const answered = new Promise<unknown>((resolve, reject) => {
      const hear = (heard: { readonly sessionId: string; readonly message: string }): void => {
        const reply = JSON.parse(heard.message) as { id?: number; result?: unknown; error?: unknown };
        if (heard.sessionId !== sessionId || reply.id !== id) return;
        session.off("Target.receivedMessageFromTarget", hear);
        if (reply.error === undefined) resolve(reply.result);
        else reject(new Error(`${method}: ${JSON.stringify(reply.error)}`));
      };
      session.on("Target.receivedMessageFromTarget", hear);
    });
    const message = JSON.stringify({ id, method });
    return session.send("Target.sendMessageToTarget", { sessionId, message }).then(() => answered);
  };
}

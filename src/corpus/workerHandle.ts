import type { Reply } from "./messages.ts";

/** As much of a worker as is used of it, for one that may still have to start. */
export interface WorkerHandle {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
}

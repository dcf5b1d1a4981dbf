import { addressQueue, type QueueDeps } from "./addressQueue.ts";

/** A link as `encodeLink` writes it: starting with `?`, or with `#` for a private one. */
type Link = string;

export interface AddressDeps extends QueueDeps {
  /** Listens to `popstate`; gives a function that stops listening. */
  readonly onPopState: (listener: () => void) => () => void;
}

/** The only user of the browser's history: what the address says is what the view shows. */
export interface AddressBar {
  /** The address as it stands, for `restoreView`: path, query and hash. */
  read(): string;
  /**
   * Puts the link into the address, a long one packed, which takes a moment longer. `push` adds a step that Back undoes, at once; `replace` changes the present one after 300 ms
   * without another, so that a drag or typing costs one write.
   */
  write(link: Link, mode: "push" | "replace"): void;
  /** Writes what is waiting, at once: on pointer-up and before Share. */
  flush(): void;
  /** Called with the address after Back and Forward; gives a function that stops it. */
  subscribe(listener: (address: string) => void): () => void;
  /** Writes what is waiting and lets go of the browser. */
  close(): void;
}

export function createAddressBar(deps: AddressDeps): AddressBar {
  const { location } = deps;
  const listeners = new Set<(address: string) => void>();
  const queue = addressQueue(deps);

  /** What was waiting belonged to the step that was left. */
  const stopListening = deps.onPopState(() => {
    queue.clear();
    for (const listener of listeners) listener(addressIn(location));
  });

  return {
    read: () => addressIn(location),
    write: (link, mode) => queue[mode](link),
    flush: queue.flush,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      queue.flush();
      queue.clear();
      stopListening();
      listeners.clear();
    },
  };
}

function addressIn({ pathname, search, hash }: QueueDeps["location"]): string {
  return pathname + search + hash;
}

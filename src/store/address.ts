import { linkPairs } from "../core/view/linkPairs.ts";
import { addressQueue, type QueueDeps } from "./addressQueue.ts";

/** A link as `encodeLink` writes it: starting with `?`, or with `#` for a private one. */
type Link = string;

export interface AddressDeps extends Omit<QueueDeps, "path"> {
  /** Listens to `popstate`; gives a function that stops listening. */
  readonly onPopState: (listener: () => void) => () => void;
  /** Id of the named view that this page was made for: its bare address is that view, and no other has it. */
  readonly pageView?: string | null;
}

/** The only user of the browser's history: what the address says is what the view shows. */
export interface AddressBar {
  /** The address as it stands, for `restoreView`: path, query and hash. */
  read(): string;
  /** The address is the bare one of a page made for a named view: nothing need be written. */
  isOfPage(): boolean;
  /** The path that links are put after. */
  path(): string;
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
  const { read, isOfPage, path } = placeOf(deps.location, deps.pageView ?? null);
  const listeners = new Set<(address: string) => void>();
  const queue = addressQueue({ ...deps, path });

  /** What was waiting belonged to the step that was left. */
  const stopListening = deps.onPopState(() => {
    queue.clear();
    for (const listener of listeners) listener(read());
  });

  return {
    read,
    isOfPage,
    path,
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

/** What the address means on this page, and under which path its links are written. */
function placeOf(location: AddressDeps["location"], pageView: string | null) {
  const ownPath = location.pathname;
  const isOfPage = () =>
    pageView !== null && location.pathname === ownPath && linkPairs(addressIn(location)).bare;
  return {
    isOfPage,
    read: () => (isOfPage() ? `?view=${pageView}` : addressIn(location)),
    /** Other views than a page's own have the address of the main page, in the same folder. */
    path: () => (pageView === null ? pathIn(location) : pathIn(location).replace(/[^/]*$/, "")),
  };
}

/** Without what a mail program may have made of a `#`; a path of two slashes would name another host. */
function pathIn({ pathname }: AddressDeps["location"]): string {
  const [path = ""] = pathname.split("%23");
  return path.replace(/^\/+/, "/");
}

function addressIn({ pathname, search, hash }: AddressDeps["location"]): string {
  return pathname + search + hash;
}

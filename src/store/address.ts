/** A link as `encodeLink` writes it: starting with `?`, or with `#` for a private one. */
type Link = string;

export interface AddressDeps {
  readonly history: Pick<History, "pushState" | "replaceState">;
  readonly location: Pick<Location, "pathname" | "search" | "hash">;
  /** Runs once after the delay; gives a function that calls it off. */
  readonly setTimer: (run: () => void, delayMs: number) => () => void;
  /** Listens to `popstate`; gives a function that stops listening. */
  readonly onPopState: (listener: () => void) => () => void;
}

/** The only user of the browser's history: what the address says is what the view shows. */
export interface AddressBar {
  /** The address as it stands, for `restoreView`: path, query and hash. */
  read(): string;
  /**
   * `push` adds a step that Back undoes, at once; `replace` changes the present one after 300 ms
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

const TRAILING_MS = 300;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8_000;
/** Together about a minute and a half: browsers forget their limit of about 100 calls after 30 s. */
const MOST_RETRIES = 14;
const MOST_WAITING = 50;

interface Step {
  readonly link: Link;
  readonly mode: "push" | "replace";
}

/**
 * Browsers ignore calls above their limit without a word, or throw: the address is compared after
 * each write, and what did not arrive is kept, in order, and tried again.
 */
export function createAddressBar({ history, location, setTimer, onPopState }: AddressDeps): AddressBar {
  const listeners = new Set<(address: string) => void>();
  let waiting: readonly Step[] = [];
  let retries = 0;
  let cancelTimer = () => {};

  function runAfter(delayMs: number): void {
    cancelTimer();
    cancelTimer = setTimer(flush, delayMs);
  }

  function flush(): void {
    cancelTimer();
    while (waiting[0] !== undefined && arrives(waiting[0], history, location)) {
      waiting = waiting.slice(1);
      retries = 0;
    }
    if (waiting.length === 0 || retries >= MOST_RETRIES) return;
    runAfter(Math.min(FIRST_RETRY_MS * 2 ** retries, LONGEST_RETRY_MS));
    retries += 1;
  }

  function push(link: Link): void {
    waiting = [...waiting, { link, mode: "push" as const }].slice(-MOST_WAITING);
    flush();
  }

  function replace(link: Link): void {
    const mode = waiting.at(-1)?.mode ?? "replace";
    waiting = [...waiting.slice(0, -1), { link, mode }];
    runAfter(TRAILING_MS);
  }

  /** What was waiting belonged to the step that was left. */
  const stopListening = onPopState(() => {
    cancelTimer();
    waiting = [];
    retries = 0;
    for (const listener of listeners) listener(addressIn(location));
  });

  return {
    read: () => addressIn(location),
    write: (link, mode) => (mode === "push" ? push(link) : replace(link)),
    flush,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      flush();
      cancelTimer();
      stopListening();
      listeners.clear();
    },
  };
}

/** Writes one step, unless the address says so already; false where the browser did not take it. */
function arrives(
  { link, mode }: Step,
  history: AddressDeps["history"],
  location: AddressDeps["location"],
): boolean {
  const says = () => location.search + location.hash === link;
  if (says()) return true;
  const address = pathIn(location) + link;
  try {
    if (mode === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    return false;
  }
  return says();
}

/** Without what a mail program may have made of a `#`; a path of two slashes would name another host. */
function pathIn({ pathname }: AddressDeps["location"]): string {
  const [path = ""] = pathname.split("%23");
  return path.replace(/^\/+/, "/");
}

function addressIn({ pathname, search, hash }: AddressDeps["location"]): string {
  return pathname + search + hash;
}

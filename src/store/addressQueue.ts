import { asShort, isLong } from "../core/view/linkForms.ts";

const TRAILING_MS = 300;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8_000;
/** Together about a minute and a half: browsers forget their limit of about 100 calls after 30 s. */
const MOST_RETRIES = 14;
const MOST_WAITING = 50;

export interface QueueDeps {
  readonly history: Pick<History, "pushState" | "replaceState">;
  readonly location: Pick<Location, "pathname" | "search" | "hash">;
  /** The path that links are put after. */
  readonly path: () => string;
  /** Runs once after the delay; gives a function that calls it off. */
  readonly setTimer: (run: () => void, delayMs: number) => () => void;
}

interface Step {
  /** As it is to stand in the address; null while it is still too long for that. */
  readonly written: string | null;
  readonly link: string;
  readonly mode: "push" | "replace";
}

/** Links on their way into the address, in order. */
export interface AddressQueue {
  push(link: string): void;
  replace(link: string): void;
  flush(): void;
  /** Forgets what is waiting. */
  clear(): void;
}

/**
 * Browsers ignore calls above their limit without a word, or throw: the address is compared after
 * each write, and what did not arrive is kept, in order, and tried again.
 */
export function addressQueue(deps: QueueDeps): AddressQueue {
  let waiting: readonly Step[] = [];
  let retries = 0;
  let cancelTimer = () => {};

  function runAfter(delayMs: number): void {
    cancelTimer();
    cancelTimer = deps.setTimer(flush, delayMs);
  }

  function flush(): void {
    cancelTimer();
    for (const step of waiting) {
      if (step.written === null) return void shorten(step);
      if (!arrives(step.written, step.mode, deps)) break;
      waiting = waiting.slice(1);
      retries = 0;
    }
    if (waiting.length === 0 || retries >= MOST_RETRIES) return;
    runAfter(Math.min(FIRST_RETRY_MS * 2 ** retries, LONGEST_RETRY_MS));
    retries += 1;
  }

  /** A step that another has replaced meanwhile is no longer waiting. */
  async function shorten(step: Step): Promise<void> {
    const written = await asShort(step.link);
    if (!waiting.includes(step)) return;
    waiting = waiting.map((one) => (one === step ? { ...step, written } : one));
    flush();
  }

  return {
    push(link) {
      waiting = [...waiting, stepTo(link, "push")].slice(-MOST_WAITING);
      flush();
    },
    replace(link) {
      const mode = waiting.at(-1)?.mode ?? "replace";
      waiting = [...waiting.slice(0, -1), stepTo(link, mode)];
      runAfter(TRAILING_MS);
    },
    flush,
    clear() {
      cancelTimer();
      waiting = [];
      retries = 0;
    },
  };
}

function stepTo(link: string, mode: Step["mode"]): Step {
  return { link, mode, written: isLong(link) ? null : link };
}

/** Writes one step, unless the address says so already; false where the browser did not take it. */
function arrives(link: string, mode: Step["mode"], { history, location, path }: QueueDeps): boolean {
  const address = path() + link;
  const says = () => location.pathname + location.search + location.hash === address;
  if (says()) return true;
  try {
    if (mode === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    return false;
  }
  return says();
}

/**
 * Animation frames in our own hands: what asks for one is kept until `flush` runs it, so that a
 * library's work is timed from its start to its pixels, and waiting for a frame counts for nobody.
 */

type Callback = (timeMs: number) => void;

const real = window.requestAnimationFrame.bind(window);
let waiting = new Map<number, Callback>();
let last = 0;

export function takeFrames(): void {
  window.requestAnimationFrame = (run) => {
    last += 1;
    waiting.set(last, run);
    return last;
  };
  window.cancelAnimationFrame = (handle) => void waiting.delete(handle);
}

/** Runs what waits for a frame; what it asks for in turn waits for the next. */
export function flush(): void {
  const now = waiting;
  waiting = new Map();
  for (const run of now.values()) run(performance.now());
}

/** Within the browser's own next frame. */
export function inFrame<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    real(() => {
      try {
        resolve(work());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}

/** Timers take their usual course; how long each one's work took is noted. */
export interface TimerWork {
  readonly startMs: number;
  readonly endMs: number;
}

let noted: TimerWork[] = [];

export function watchTimers(): void {
  const original = window.setTimeout.bind(window);
  const watched = (run: TimerHandler, ms?: number, ...given: unknown[]): number =>
    original(() => {
      const startMs = performance.now();
      if (typeof run === "function") Reflect.apply(run, window, given);
      noted.push({ startMs, endMs: performance.now() });
    }, ms);
  window.setTimeout = watched as typeof window.setTimeout;
}

/** What timers have done since this was last asked. */
export function timerWork(): readonly TimerWork[] {
  const work = noted;
  noted = [];
  return work;
}

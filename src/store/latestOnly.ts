/**
 * Runs an asynchronous task for the latest argument only: while one run is under way, newer arguments
 * replace each other, and the last is run when it ends. Keeps a dragged handle from queueing work.
 */
export function latestOnly<A, R>(
  run: (argument: A) => Promise<R>,
  settle: (result: R) => void,
  fail: (error: unknown) => void,
) {
  let running = false;
  let waiting: { readonly argument: A } | undefined;

  async function start(argument: A): Promise<void> {
    running = true;
    try {
      // A result already out of date is still nearer to the truth than what is shown: settle it too.
      settle(await run(argument));
    } catch (error) {
      fail(error);
    } finally {
      running = false;
    }
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) void start(next.argument);
  }

  return (argument: A): void => {
    if (running) waiting = { argument };
    else void start(argument);
  };
}

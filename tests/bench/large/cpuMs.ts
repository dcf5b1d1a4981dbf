/** What a run costs the processor, which tells more than the clock where a machine is shared. */
export function cpuMs<T>(run: () => T): { readonly value: T; readonly elapsedMs: number } {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { value, elapsedMs: (user + system) / 1_000 };
}

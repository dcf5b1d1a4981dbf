/**
 * Who stands behind a publisher's name as the data give it, in small letters: "Hamodia / Reuters" is
 * Hamodia and Reuters, "Sputnik (French)" is Sputnik, "Government of Iran (via Iran Watch)" is the
 * Government of Iran. Never empty.
 */
export function originsOf(publisher: string): readonly string[] {
  const bare = publisher.replace(/\([^()]*\)/g, " ");
  const parts = bare.split(/\s\/\s/).map((part) => part.trim().replace(/\s+/g, " ").toLowerCase());
  const named = [...new Set(parts)].filter((part) => part !== "");
  return named.length === 0 ? [publisher.toLowerCase()] : named;
}

/** How many independent sources these publishers are: those that share an origin, in however many steps, are one. */
export function independentSources(publishers: Iterable<string>): number {
  let groups: readonly (readonly string[])[] = [];
  for (const publisher of publishers) {
    const origins = originsOf(publisher);
    const isShared = (group: readonly string[]): boolean => group.some((one) => origins.includes(one));
    const joined = [...groups.filter(isShared).flat(), ...origins];
    groups = [...groups.filter((group) => !isShared(group)), joined];
  }
  return groups.length;
}

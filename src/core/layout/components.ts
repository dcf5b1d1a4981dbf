import type { LayoutInput } from "./layoutInput.ts";

/** Key of all actors that no tie touches, as one part. */
export const UNTIED = "untied";

/** For each actor id a key that it shares with every actor it is connected to over ties. */
export function componentsOf({ actors, ties }: LayoutInput): Map<string, string> {
  const parent = new Map(actors.map(({ id }) => [id, id]));
  const tied = new Set<string>();
  for (const { a, b } of ties) {
    if (a === b || !parent.has(a) || !parent.has(b)) continue;
    tied.add(a).add(b);
    parent.set(rootOf(parent, a), rootOf(parent, b));
  }
  return new Map(actors.map(({ id }) => [id, tied.has(id) ? rootOf(parent, id) : UNTIED]));
}

/** Follows parents to the top, and shortens the way for the next. */
function rootOf(parent: Map<string, string>, id: string): string {
  let at = id;
  for (;;) {
    const up = parent.get(at) ?? at;
    if (up === at) return at;
    parent.set(at, parent.get(up) ?? up);
    at = up;
  }
}

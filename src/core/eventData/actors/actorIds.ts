import { slugOf } from "../../model/slug.ts";

const STAND_IN = "actor";

/**
 * The ids of actors by their names, in the order of the actors: the slug of the name, or with `-2`,
 * `-3` ... where an actor before has it. Packed files hold no ids but are opened by this rule, so it
 * never changes.
 */
export function actorIds(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const slug = slugOf(name, STAND_IN);
    let id = slug;
    let number = numbers.get(slug) ?? 2;
    while (taken.has(id)) id = `${slug}-${number++}`;
    if (id !== slug) numbers.set(slug, number);
    taken.add(id);
    return id;
  });
}

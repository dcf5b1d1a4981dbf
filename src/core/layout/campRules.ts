import type { ActorType } from "../model/vocabulary.ts";

/**
 * Where the camps of a data set stand, set by hand: an ordered list, an actor belongs to the first
 * camp whose `match` it meets. Kept as `data/layout.json`.
 */
export type CampRules = readonly CampRule[];

export interface CampRule {
  readonly id: string;
  /** Caption beside the camp, or null for none. */
  readonly label: string | null;
  readonly match: CampMatch;
  /** Anchor, as fractions of the layout's width and height. */
  readonly at: readonly [x: number, y: number];
}

/** Met by an actor that `ids` lists, and by one that meets both `types` and `countries` where given. */
export interface CampMatch {
  readonly types?: readonly ActorType[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** An actor of a layout, as far as camps look at it. */
export interface CampActor {
  readonly id: string;
  readonly type: ActorType;
  readonly country?: string | undefined;
}

export function meetsRule(actor: CampActor, match: CampMatch): boolean {
  if (match.ids?.includes(actor.id) === true) return true;
  if (match.types === undefined && match.countries === undefined) return false;
  const typeFits = match.types === undefined || match.types.includes(actor.type);
  return typeFits && (match.countries === undefined || match.countries.includes(actor.country ?? ""));
}

/**
 * Every identifier in a graph file is a slug. Ids never contain `_`, `~` or `.` other than as
 * listed here, so that links can use those characters as separators.
 */
export type ActorId = string & { readonly __brand: "ActorId" };
export type InteractionId = string & { readonly __brand: "InteractionId" };
export type SourceId = string & { readonly __brand: "SourceId" };
export type BriefId = string & { readonly __brand: "BriefId" };

/** The form of an id; also published in the JSON Schema. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** In characters. Bounds the pattern above, which V8 refuses to try on tens of millions of them. */
export const LONGEST_ID = 200;

/** True for `mike-pompeo`, false for `Mike Pompeo`, `a_b`, `-a`, the empty string and endless ones. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_ID && SLUG.test(text);
}

/** The one constructor of each branded id; throws a RangeError on anything that is not a slug. */
export const actorId = (text: string): ActorId => slug(text) as ActorId;
export const interactionId = (text: string): InteractionId => slug(text) as InteractionId;
export const sourceId = (text: string): SourceId => slug(text) as SourceId;
export const briefId = (text: string): BriefId => slug(text) as BriefId;

function slug(text: string): string {
  if (!isSlug(text))
    throw new RangeError(`not an id: "${text}"; expected lower-case letters, digits and single hyphens`);
  return text;
}

/** A set of words or phrases (folded), from a text with bars or spaces between them. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

import { isSlug } from "../../model/ids.ts";

const MOST_CHARACTERS = 500;

/** True for what can be an id in a link; the length keeps hostile text from the pattern. */
export function isId(text: string): boolean {
  return text.length <= MOST_CHARACTERS && isSlug(text);
}

import type { Picture } from "../core/events/picture.ts";

/** The buffers of a picture whose arrays are its own: they move to the page, which costs nothing. */
export function buffersOf(picture: Picture): ArrayBuffer[] {
  const parts: readonly object[] = [picture, picture.actors, picture.ties, picture.histogram, picture.facets];
  const arrays = parts.flatMap((part) => Object.values(part)).filter((value) => ArrayBuffer.isView(value));
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

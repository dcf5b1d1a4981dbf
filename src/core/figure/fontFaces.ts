import { NOTHING, element, type Markup } from "./svgMarkup.ts";
import type { FaceName, FontFace } from "./figureRequest.ts";

/** Then what is near to it in width, in the usual places. */
export const FONT_FAMILY =
  "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";

/** As in `fonts.css`. */
const RANGES: Readonly<Record<FaceName, string>> = {
  latin:
    "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD",
  "latin-ext":
    "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF",
};

/**
 * A style element with the faces that a drawing needs, for browsers: other programs take an installed
 * Source Sans 3, or the next of the list, for which the drawing leaves room.
 */
export function fontFaces(drawing: string, faces: readonly FontFace[]): Markup {
  const seen = drawing.replaceAll(/<title>[^<]*<\/title>/g, "");
  const used = faces.filter(({ name }) => name === "latin" || hasCharacterOf(RANGES[name], seen));
  if (used.length === 0) return NOTHING;
  const rules = used.map(
    ({ name, base64 }) =>
      `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${base64}) format('woff2');unicode-range:${RANGES[name]}}`,
  );
  // Base64 and the rules above hold nothing that XML would read as its own.
  return element("style", {}, rules.join("\n") as Markup);
}

function hasCharacterOf(ranges: string, text: string): boolean {
  const bounds = ranges.split(", ").map((range) =>
    range
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16)),
  );
  const isIn = (code: number): boolean =>
    bounds.some(([first = 0, last = first]) => code >= first && code <= last);
  return Array.from(text).some((character) => isIn(character.codePointAt(0) ?? 0));
}

import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import latinExt from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url";

/** Where the page serves its own faces, by name. */
export const FONT_FILES = [
  { name: "latin", address: latin },
  { name: "latin-ext", address: latinExt },
] as const;

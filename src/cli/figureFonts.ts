import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { FACE_NAMES, type FontFace } from "../core/figure/figureRequest.ts";

/** The faces of Source Sans 3, as the page serves them. */
export async function figureFonts(): Promise<FontFace[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    FACE_NAMES.map(async (name) => {
      const file = `@fontsource-variable/source-sans-3/files/source-sans-3-${name}-wght-normal.woff2`;
      return { name, base64: (await readFile(resolve(file))).toString("base64") };
    }),
  );
}

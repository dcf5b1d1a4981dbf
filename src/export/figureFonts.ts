import type { FontFace } from "../core/figure/figureRequest.ts";
import { FONT_FILES } from "../ui/figureFonts.ts";

const INSIDE = /^data:[^,]*;base64,(?<base64>.*)$/;

let asked: Promise<FontFace[]> | undefined;

/** The page's own faces, as a figure holds them; asked for once. Rejects where they cannot be had. */
export function figureFonts(): Promise<FontFace[]> {
  asked ??= Promise.all(
    FONT_FILES.map(async ({ name, address }) => {
      // A page that is one file has them inside, and may ask nobody for anything.
      const inside = INSIDE.exec(address)?.groups?.["base64"];
      if (inside !== undefined) return { name, base64: inside };
      const response = await fetch(address);
      if (!response.ok) throw new Error(`a font of the page could not be read (${response.status})`);
      return { name, base64: base64Of(new Uint8Array(await response.arrayBuffer())) };
    }),
  );
  asked.catch(() => (asked = undefined));
  return asked;
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

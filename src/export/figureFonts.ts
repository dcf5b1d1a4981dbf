import type { FontFace } from "../core/figure/figureRequest.ts";
import { FONT_FILES } from "../ui/figureFonts.ts";

let asked: Promise<FontFace[]> | undefined;

/** The page's own faces, as a figure holds them; asked for once. Rejects where they cannot be had. */
export function figureFonts(): Promise<FontFace[]> {
  asked ??= Promise.all(
    FONT_FILES.map(async ({ name, address }) => ({ name, base64: await base64At(address) })),
  );
  asked.catch(() => (asked = undefined));
  return asked;
}

/** A page that is one file has its fonts in it, and may fetch nothing. */
async function base64At(address: string): Promise<string> {
  const [, inside] = /^data:[^,]*;base64,(.*)$/.exec(address) ?? [];
  if (inside !== undefined) return inside;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`a font of the page could not be read (${response.status})`);
  return base64Of(new Uint8Array(await response.arrayBuffer()));
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

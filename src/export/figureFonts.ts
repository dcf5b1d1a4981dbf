import { FACE_NAMES, type FaceName, type FontFace } from "../core/figure/figureRequest.ts";

let asked: Promise<FontFace[]> | undefined;

/** The page's own faces, as a figure holds them; asked for once. Rejects where they cannot be had. */
export function figureFonts(): Promise<FontFace[]> {
  asked ??= Promise.all(
    FACE_NAMES.flatMap((name) => {
      const address = addressOfFace(name);
      return address === undefined ? [] : [base64At(address).then((base64) => ({ name, base64 }))];
    }),
  );
  asked.catch(() => (asked = undefined));
  return asked;
}

/** A character that only this face of `fonts.css` says it has, as a browser writes its range. */
const OWN_RANGE: Readonly<Record<FaceName, RegExp>> = { latin: /\bU\+0+-/i, "latin-ext": /\bU\+0*100-/i };

/** Where the page's style sheets say that a face is: beside the page, or in it where that is one file. */
function addressOfFace(name: FaceName): string | undefined {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      if (!OWN_RANGE[name].test(rule.style.getPropertyValue("unicode-range"))) continue;
      const [, address] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src")) ?? [];
      if (address !== undefined) return new URL(address, sheet.href ?? document.baseURI).href;
    }
  }
  return undefined;
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

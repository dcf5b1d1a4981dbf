const ADDRESS = /^url\("?(?<address>data:font\/woff2;base64,[\w+/=]+)"?\)/;

/**
 * In the place of `figureFonts.ts` where the page has no files beside it: its faces stand in its style
 * sheet, in the order of `fonts.css`, and need not stand in its script as well.
 */
export const FONT_FILES = facesInside().flatMap((address, place) => {
  const name = (["latin", "latin-ext"] as const)[place];
  return name === undefined ? [] : [{ name, address }];
});

/** Libraries add sheets of their own, before or after the page's. */
function facesInside(): readonly string[] {
  const rules = Array.from(document.styleSheets).flatMap(({ cssRules }) => Array.from(cssRules));
  return rules.flatMap((rule) => {
    const source = rule instanceof CSSFontFaceRule ? rule.style.getPropertyValue("src") : "";
    return ADDRESS.exec(source)?.groups?.["address"] ?? [];
  });
}

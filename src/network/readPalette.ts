import { opacitiesOf, type Palette } from "../core/drawing/palette.ts";

export const FORCED_COLOURS = "(forced-colors: active)";

/** Where colours are forced, signs and rings take the system's; ties keep theirs, which mean something. */
const SYSTEM_COLOURS: Readonly<Record<string, string>> = {
  "--ink": "CanvasText",
  "--paper": "Canvas",
  "--node-fill": "Canvas",
  "--node-line": "CanvasText",
  "--node-line-cold": "GrayText",
};

/** Reads the tokens as they apply to `element` now; call again when the theme changes. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement("span");
  // Where colours are forced, every token would be read as the system's text colour.
  probe.style.setProperty("forced-color-adjust", "none");
  element.append(probe);
  const isForced = matchMedia(FORCED_COLOURS).matches;
  const colour = (token: string): string => {
    const system = isForced ? SYSTEM_COLOURS[token] : undefined;
    probe.style.color = system ?? `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const ink = colour("--ink");
  const dark = isLight(ink);
  const palette: Palette = {
    dark,
    strand: {
      cooperative: colour("--cooperative"),
      neutral: colour("--neutral"),
      hostile: colour("--hostile"),
      force: colour("--hostile"),
    },
    paper: colour("--paper"),
    fill: colour("--node-fill"),
    line: colour("--node-line"),
    lineCold: colour("--node-line-cold"),
    ink,
    casing: colour("--casing"),
    ...opacitiesOf(dark),
  };
  probe.remove();
  return palette;
}

/** Light ink means a dark theme: the one sign that holds for the system's theme and a chosen one alike. */
function isLight(rgb: string): boolean {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/[\d.]+/g) ?? []).map(Number);
  return red + green + blue > 384;
}

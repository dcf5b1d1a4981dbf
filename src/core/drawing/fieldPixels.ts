import { LINE_COVER, type LineField } from "./lineField.ts";

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Steps of a line's cover that have an opacity of their own, and so many lines until no more is seen. */
const STEPS_A_LINE = 8;
const MOST_LINES = 1_024;
/** Every so many pixels are looked at to know how crowded a field is. */
const SAMPLE = 7;

/** Opacity of one line where there are few, and of the most crowded place. */
const LONE_OPACITY = 0.55;
const LEAST_OPACITY = 0.05;
const MOST_OPACITY = 0.62;
/** So much more crowded than usual is the most crowded place that is told apart. */
const CROWDED = 14;

/**
 * Paints a field as RGBA pixels, little endian: the colour of a place is the mixture of its lines',
 * its opacity grows with the logarithm of their number. The more crowded the field, the fainter a
 * single line, so that what is dense shows its shape instead of filling up. Where a pixel of the field
 * is shown as several by several, `grain` of them, its lines are as much paler as they are wider.
 */
export function paintField(
  field: LineField,
  colours: readonly Rgb[],
  pixels: Uint32Array,
  grain: 1 | 2,
): void {
  const { counts } = field;
  const size = field.width * field.height;
  const lineCover = LINE_COVER * grain;
  const stepShift = Math.log2(lineCover / STEPS_A_LINE);
  const opacities = opacitiesOf(linesAtCovered(field, lineCover));
  const mixtures = mixturesOf(colours);
  const last = opacities.length - 1;
  for (let at = 0; at < size; at += 1) {
    const one = counts[at]!;
    const two = counts[at + size]!;
    const three = counts[at + 2 * size]!;
    const all = one + two + three;
    if (all === 0) {
      pixels[at] = 0;
      continue;
    }
    const step = all >> stepShift;
    const parts = PARTS / all;
    const mixture = mixtures[((one * parts) | 0) * (PARTS + 1) + ((three * parts) | 0)]!;
    pixels[at] = (opacities[step < last ? step : last]! << 24) | mixture;
  }
}

/** Parts that a mixture of colours is told by. */
const PARTS = 31;

/** The mixture of the three colours, as blue, green and red of a pixel, by the parts of the first and of the third. */
function mixturesOf([first, second, third]: readonly Rgb[]): Uint32Array {
  const mixtures = new Uint32Array((PARTS + 1) * (PARTS + 1));
  const mixed = (one: number, three: number, channel: 0 | 1 | 2): number => {
    const two = Math.max(0, PARTS - one - three);
    const sum = one * first![channel] + two * second![channel] + three * third![channel];
    return Math.round(sum / (one + two + three));
  };
  for (let one = 0; one <= PARTS; one += 1) {
    for (let three = 0; three <= PARTS - one; three += 1) {
      const [red, green, blue] = [mixed(one, three, 0), mixed(one, three, 1), mixed(one, three, 2)];
      mixtures[one * (PARTS + 1) + three] = (blue << 16) | (green << 8) | red;
    }
  }
  return mixtures;
}

/** Lines at a covered pixel, on average. */
function linesAtCovered({ counts, width, height }: LineField, lineCover: number): number {
  const size = width * height;
  let [lines, covered] = [0, 0];
  for (let at = 0; at < size; at += SAMPLE) {
    const all = counts[at]! + counts[at + size]! + counts[at + 2 * size]!;
    lines += all;
    if (all > 0) covered += 1;
  }
  return covered === 0 ? 1 : Math.max(1, lines / covered / lineCover);
}

/** Opacity, 0 to 255, by eighths of a line. */
function opacitiesOf(usual: number): Uint8Array {
  const lone = Math.max(LEAST_OPACITY, LONE_OPACITY / usual ** 0.6);
  const full = Math.log(usual * CROWDED);
  return Uint8Array.from({ length: MOST_LINES * STEPS_A_LINE }, (_, step) => {
    const lines = step / STEPS_A_LINE;
    const grown = lone + (MOST_OPACITY - lone) * Math.min(1, Math.log(Math.max(1, lines)) / full);
    return Math.round(255 * (lines < 1 ? lone * lines : grown));
  });
}

/** A dot to be painted many times: offsets from its middle, and how much of each pixel it covers. */
interface Stamp {
  readonly dx: Int32Array;
  readonly dy: Int32Array;
  /** 0 to 255. */
  readonly cover: Int32Array;
  readonly reach: number;
}

/** A dot of a radius in pixels and an opacity of 0 to 1. */
export function dotStamp(radius: number, opacity: number): Stamp {
  const reach = Math.ceil(radius);
  const side = 2 * reach + 1;
  const all = Array.from({ length: side * side }, (_, at) => {
    const [dx, dy] = [(at % side) - reach, Math.floor(at / side) - reach];
    const cover = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(dx, dy)));
    return { dx, dy, cover: Math.round(255 * opacity * cover) };
  }).filter(({ cover }) => cover > 0);
  return {
    dx: Int32Array.from(all, ({ dx }) => dx),
    dy: Int32Array.from(all, ({ dy }) => dy),
    cover: Int32Array.from(all, ({ cover }) => cover),
    reach,
  };
}

/** Paints a dot about the pixel of a place, over what is there; nothing where it would not fit. */
export function paintDot(
  { width, height }: Pick<LineField, "width" | "height">,
  pixels: Uint32Array,
  x: number,
  y: number,
  { dx, dy, cover, reach }: Stamp,
  [red, green, blue]: Rgb,
): void {
  const [middleX, middleY] = [Math.round(x), Math.round(y)];
  if (middleX < reach || middleY < reach || middleX >= width - reach || middleY >= height - reach) return;
  for (let i = 0; i < cover.length; i += 1) {
    const at = (middleY + dy[i]!) * width + middleX + dx[i]!;
    const under = pixels[at]!;
    const over = cover[i]!;
    const below = (((under >>> 24) * (255 - over)) / 255) | 0;
    const both = over + below;
    const r = ((red * over + (under & 255) * below) / both) | 0;
    const g = ((green * over + ((under >>> 8) & 255) * below) / both) | 0;
    const b = ((blue * over + ((under >>> 16) & 255) * below) / both) | 0;
    pixels[at] = (both << 24) | (b << 16) | (g << 8) | r;
  }
}

/** Full cover of a pixel by one line. */
export const LINE_COVER = 16;

/** What of a line's 65,536 parts of a pixel makes one of `LINE_COVER`. */
const COVER_SHIFT = 12;

/**
 * Counts of lines by pixel, a plane for each strand: what thousands of ties lie on each other. A
 * line covers two pixels of each column (of each row, where it is steep) in proportion, so that it is
 * smooth. Counts are whole numbers that go up and down by the same steps, also past 65,535: whatever
 * order lines were added and taken in, the field is that of the lines which are in it.
 */
export class LineField {
  readonly width: number;
  readonly height: number;
  /** `(plane * height + y) * width + x`: sixteenths of a line. */
  readonly counts: Uint16Array;

  constructor(width: number, height: number, planes: number) {
    if (!(width >= 2 && height >= 2))
      throw new RangeError(`a field of ${width} by ${height} pixels; expected at least 2 by 2`);
    this.width = width;
    this.height = height;
    this.counts = new Uint16Array(width * height * planes);
  }

  clear(): void {
    this.counts.fill(0);
  }

  /** Adds a line `weight` times, in pixels from the top left corner; below 0 takes as many away. */
  add(x0: number, y0: number, x1: number, y1: number, plane: number, weight: number): void {
    const part = this.#partWithin(x0, y0, x1, y1);
    if (part === null) return;
    const [from, to] = part;
    const [dx, dy] = [x1 - x0, y1 - y0];
    const base = plane * this.width * this.height;
    const [ax, ay, bx, by] = [x0 + dx * from, y0 + dy * from, x0 + dx * to, y0 + dy * to];
    if (Math.abs(dx) >= Math.abs(dy)) {
      if (dx >= 0) this.#alongX(base, ax, ay, bx, dy / (dx || 1), weight);
      else this.#alongX(base, bx, by, ax, dy / dx, weight);
    } else if (dy > 0) this.#alongY(base, ax, ay, by, dx / dy, weight);
    else this.#alongY(base, bx, by, ay, dx / dy, weight);
  }

  /** The share of a line that lies in the field, with room for the second pixel; null where none does. */
  #partWithin(x0: number, y0: number, x1: number, y1: number): readonly [number, number] | null {
    let [from, to] = [0, 1];
    const [mostX, mostY] = [this.width - 2, this.height - 2];
    for (const [at, by, most] of [
      [x0, x1 - x0, mostX],
      [y0, y1 - y0, mostY],
    ] as const) {
      if (by === 0) {
        if (at < 0 || at > most) return null;
      } else {
        const [enter, leave] = by > 0 ? [-at / by, (most - at) / by] : [(most - at) / by, -at / by];
        from = Math.max(from, enter);
        to = Math.min(to, leave);
      }
    }
    return from < to ? [from, to] : null;
  }

  #alongX(base: number, x0: number, y0: number, x1: number, slope: number, weight: number): void {
    const [counts, width] = [this.counts, this.width];
    const [first, last] = [Math.round(x0), Math.round(x1)];
    const most = (this.height - 2) * 65_536;
    let y = Math.round((y0 + slope * (first - x0)) * 65_536);
    const step = Math.round(slope * 65_536);
    for (let x = first; x < last; x += 1, y += step) {
      const at = y < 0 ? 0 : y > most ? most : y;
      const place = base + (at >> 16) * width + x;
      const cover = (at & 65_535) >> COVER_SHIFT;
      counts[place]! += (LINE_COVER - cover) * weight;
      counts[place + width]! += cover * weight;
    }
  }

  #alongY(base: number, x0: number, y0: number, y1: number, slope: number, weight: number): void {
    const [counts, width] = [this.counts, this.width];
    const [first, last] = [Math.round(y0), Math.round(y1)];
    const most = (this.width - 2) * 65_536;
    let x = Math.round((x0 + slope * (first - y0)) * 65_536);
    const step = Math.round(slope * 65_536);
    for (let y = first; y < last; y += 1, x += step) {
      const at = x < 0 ? 0 : x > most ? most : x;
      const place = base + y * width + (at >> 16);
      const cover = (at & 65_535) >> COVER_SHIFT;
      counts[place]! += (LINE_COVER - cover) * weight;
      counts[place + 1]! += cover * weight;
    }
  }
}

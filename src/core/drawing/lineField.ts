/** Full cover of a pixel by one line. */
export const LINE_COVER = 16;

/** Lines keep a pixel off the edges. */
const LEAST_SIDE = 5;

/** What of a line's 65,536 parts of a pixel makes one of `LINE_COVER`. */
const COVER_SHIFT = 12;

/**
 * Counts of lines by pixel, a plane for each strand: what thousands of ties lie on each other. A
 * line covers two pixels of each column (of each row, where it is steep) in proportion, so that it is
 * smooth; among very many it is as well one pixel. Counts are whole numbers that go up and down by the same steps, also past 65,535: whatever
 * order lines were added and taken in, the field is that of the lines which are in it.
 */
export class LineField {
  readonly width: number;
  readonly height: number;
  /** `(plane * height + y) * width + x`: sixteenths of a line. */
  readonly counts: Uint16Array;

  constructor(width: number, height: number, planes: number) {
    if (!(width >= LEAST_SIDE && height >= LEAST_SIDE))
      throw new RangeError(`a field of ${width} by ${height} pixels; expected at least 5 by 5`);
    this.width = width;
    this.height = height;
    this.counts = new Uint16Array(width * height * planes);
  }

  clear(): void {
    this.counts.fill(0);
  }

  /**
   * Adds a line `weight` times, in pixels from the top left corner; below 0 takes as many away.
   * Whether it is `smooth` must be the same when it is taken.
   */
  add(x0: number, y0: number, x1: number, y1: number, plane: number, weight: number, smooth = true): void {
    const part = this.#partWithin(x0, y0, x1, y1);
    if (part === null) return;
    const [from, to] = part;
    const [dx, dy] = [x1 - x0, y1 - y0];
    const base = plane * this.width * this.height;
    const [ax, ay, bx, by] = [x0 + dx * from, y0 + dy * from, x0 + dx * to, y0 + dy * to];
    if (Math.abs(dx) >= Math.abs(dy)) {
      const run = dx >= 0 ? runOf(ax, ay, bx, dy / (dx || 1)) : runOf(bx, by, ax, dy / dx);
      this.#stroke(base, run, 1, this.width, smooth, weight);
    } else {
      const run = dy > 0 ? runOf(ay, ax, by, dx / dy) : runOf(by, bx, ay, dx / dy);
      this.#stroke(base, run, this.width, 1, smooth, weight);
    }
  }

  /** The share of a line that lies in the field, with a pixel of room all round; null where none does. */
  #partWithin(x0: number, y0: number, x1: number, y1: number): readonly [number, number] | null {
    let [from, to] = [0, 1];
    const [mostX, mostY] = [this.width - 3, this.height - 3];
    for (const [at, by, most] of [
      [x0, x1 - x0, mostX],
      [y0, y1 - y0, mostY],
    ] as const) {
      if (by === 0) {
        if (at < 1 || at > most) return null;
      } else {
        const [enter, leave] = by > 0 ? [(1 - at) / by, (most - at) / by] : [(most - at) / by, (1 - at) / by];
        from = Math.max(from, enter);
        to = Math.min(to, leave);
      }
    }
    return from < to ? [from, to] : null;
  }

  /** Walks along a run: a step ahead is `ahead` places of the field, one aside is `aside`. */
  #stroke(
    base: number,
    { first, last, start, slope }: Run,
    ahead: number,
    aside: number,
    smooth: boolean,
    weight: number,
  ): void {
    const { counts } = this;
    let row = base + first * ahead;
    if (!smooth) {
      const cover = LINE_COVER * weight;
      let at = start + HALF;
      for (let step = first; step < last; step += 1, at += slope, row += ahead) {
        counts[row + (at >> 16) * aside]! += cover;
      }
      return;
    }
    let at = start;
    for (let step = first; step < last; step += 1, at += slope, row += ahead) {
      const place = row + (at >> 16) * aside;
      const cover = (at & 65_535) >> COVER_SHIFT;
      counts[place]! += (LINE_COVER - cover) * weight;
      counts[place + aside]! += cover * weight;
    }
  }
}

const ONE = 65_536;
const HALF = ONE / 2;

/** A line by the direction in which it is longer: from where to where, and how far aside it begins and moves, in 65,536ths. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly slope: number;
}

function runOf(from: number, aside: number, to: number, slope: number): Run {
  const [first, last] = [Math.round(from), Math.round(to)];
  return {
    first,
    last,
    start: Math.round((aside + slope * (first - from)) * ONE),
    slope: Math.round(slope * ONE),
  };
}

/** Full cover of a pixel by one line. */
export const LINE_COVER = 16;

/** Lines keep a pixel off the edges. */
const LEAST_SIDE = 5;

/** What of a line's 65,536 parts of a pixel makes one of `LINE_COVER`. */
const COVER_SHIFT = 12;

/**
 * Counts of lines by pixel, a plane for each strand: what thousands of ties lie on each other. A
 * line covers two pixels of each column (of each row, where it is steep) in proportion, so that it is
 * smooth; among very many, one pixel does as well. Counts are whole numbers that go up and down by the
 * same steps, also past 65,535: whatever order lines were added and taken in, the field is that of the
 * lines which are in it.
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
    if (this.#holds(x0, y0) && this.#holds(x1, y1)) this.#draw(x0, y0, x1, y1, plane, weight, smooth);
    else {
      const part = this.#partWithin(x0, y0, x1, y1);
      if (part === null) return;
      const [from, to] = part;
      const [dx, dy] = [x1 - x0, y1 - y0];
      const [ax, ay, bx, by] = [x0 + dx * from, y0 + dy * from, x0 + dx * to, y0 + dy * to];
      this.#draw(ax, ay, bx, by, plane, weight, smooth);
    }
  }

  /** With a pixel of room all round. */
  #holds(x: number, y: number): boolean {
    return x >= 1 && y >= 1 && x <= this.width - 3 && y <= this.height - 3;
  }

  /** Numbers alone, no objects: of a hundred thousand lines they would take more time than the drawing. */
  #draw(
    ax: number,
    ay: number,
    bx: number,
    by: number,
    plane: number,
    weight: number,
    smooth: boolean,
  ): void {
    const base = plane * this.width * this.height;
    const [dx, dy] = [bx - ax, by - ay];
    if (Math.abs(dx) >= Math.abs(dy)) {
      if (dx >= 0) this.#stroke(base, 1, this.width, ax, ay, bx, dx === 0 ? 0 : dy / dx, smooth, weight);
      else this.#stroke(base, 1, this.width, bx, by, ax, dy / dx, smooth, weight);
    } else if (dy > 0) this.#stroke(base, this.width, 1, ay, ax, by, dx / dy, smooth, weight);
    else this.#stroke(base, this.width, 1, by, bx, ay, dx / dy, smooth, weight);
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

  /**
   * Walks a line by the direction in which it is longer, `from` there to `to`: a step ahead is `ahead`
   * places of the field; it begins `aside` and moves by `slope` at each step, of which one is `across` places.
   */
  #stroke(
    base: number,
    ahead: number,
    across: number,
    from: number,
    aside: number,
    to: number,
    slope: number,
    smooth: boolean,
    weight: number,
  ): void {
    const [first, last] = [Math.round(from), Math.round(to)];
    const start = Math.round((aside + slope * (first - from)) * ONE);
    const turn = Math.round(slope * ONE);
    const { counts } = this;
    let row = base + first * ahead;
    if (!smooth) {
      const cover = LINE_COVER * weight;
      let at = start + HALF;
      for (let step = first; step < last; step += 1, at += turn, row += ahead) {
        counts[row + (at >> 16) * across]! += cover;
      }
      return;
    }
    let at = start;
    for (let step = first; step < last; step += 1, at += turn, row += ahead) {
      const place = row + (at >> 16) * across;
      const cover = (at & 65_535) >> COVER_SHIFT;
      counts[place]! += (LINE_COVER - cover) * weight;
      counts[place + across]! += cover * weight;
    }
  }
}

const ONE = 65_536;
const HALF = ONE / 2;

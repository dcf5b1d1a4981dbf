const MOST_DEPTH = 24;

/**
 * A quadtree over points with mass, in flat arrays that are used again for each new set of points.
 * A cell is a leaf while it holds one point, or several too near to each other to be told apart.
 */
export class Quadtree {
  readonly #next: Int32Array;
  #centreX = new Float64Array(0);
  #centreY = new Float64Array(0);
  #children = new Int32Array(0);
  #cells = 0;
  /** First point of a leaf, else -1; the others follow in `next`. */
  first = new Int32Array(0);
  size = new Float64Array(0);
  mass = new Float64Array(0);
  /** Sums of mass times coordinate. */
  momentX = new Float64Array(0);
  momentY = new Float64Array(0);

  constructor(points: number) {
    this.#next = new Int32Array(points);
    this.#reserve(2 * points + 16);
  }

  /** Takes new points; `x`, `y` and `mass` have one place each. */
  build(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    this.#cells = 0;
    this.#root(x, y);
    for (let point = 0; point < this.#next.length; point++) this.#add(point, x, y, mass);
  }

  /** The point after this one in its leaf, or -1. */
  next(point: number): number {
    return this.#next[point]!;
  }

  /** The cell in a quarter (0 to 3) of a cell, or -1. */
  child(cell: number, quarter: number): number {
    return this.#children[4 * cell + quarter]!;
  }

  #root(x: Float64Array, y: Float64Array): void {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < x.length; i++) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    this.#cell((left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top, 1e-9));
  }

  #add(point: number, x: Float64Array, y: Float64Array, mass: Float64Array): void {
    this.#next[point] = -1;
    const px = x[point]!;
    const py = y[point]!;
    const own = mass[point]!;
    let cell = 0;
    for (let depth = 0; ; depth++) {
      const isEmpty = this.mass[cell] === 0;
      const resident = this.first[cell]!;
      if (resident >= 0 && depth < MOST_DEPTH) this.#split(cell, resident, x, y);
      this.mass[cell]! += own;
      this.momentX[cell]! += own * px;
      this.momentY[cell]! += own * py;
      if (isEmpty || this.first[cell]! >= 0) {
        this.#next[point] = resident;
        this.first[cell] = point;
        return;
      }
      cell = this.#descend(cell, px, py);
    }
  }

  /** Hands the one point of a leaf on to a child that has all of the leaf's mass. */
  #split(cell: number, resident: number, x: Float64Array, y: Float64Array): void {
    const child = this.#descend(cell, x[resident]!, y[resident]!);
    this.first[child] = resident;
    this.mass[child] = this.mass[cell]!;
    this.momentX[child] = this.momentX[cell]!;
    this.momentY[child] = this.momentY[cell]!;
    this.first[cell] = -1;
  }

  /** The child for a point, made where it is missing. */
  #descend(cell: number, px: number, py: number): number {
    const east = px > this.#centreX[cell]!;
    const south = py > this.#centreY[cell]!;
    const place = 4 * cell + (east ? 1 : 0) + (south ? 2 : 0);
    if (this.#children[place]! < 0) {
      const quarter = this.size[cell]! / 4;
      const child = this.#cell(
        this.#centreX[cell]! + (east ? quarter : -quarter),
        this.#centreY[cell]! + (south ? quarter : -quarter),
        2 * quarter,
      );
      this.#children[place] = child;
    }
    return this.#children[place]!;
  }

  #cell(centreX: number, centreY: number, size: number): number {
    if (this.#cells === this.size.length) this.#reserve(2 * this.#cells);
    const cell = this.#cells++;
    this.#centreX[cell] = centreX;
    this.#centreY[cell] = centreY;
    this.size[cell] = size;
    this.mass[cell] = this.momentX[cell] = this.momentY[cell] = 0;
    this.first[cell] = -1;
    this.#children.fill(-1, 4 * cell, 4 * cell + 4);
    return cell;
  }

  #reserve(cells: number): void {
    const grown = (values: Float64Array): Float64Array<ArrayBuffer> => {
      const more = new Float64Array(cells);
      more.set(values);
      return more;
    };
    this.#centreX = grown(this.#centreX);
    this.#centreY = grown(this.#centreY);
    this.size = grown(this.size);
    this.mass = grown(this.mass);
    this.momentX = grown(this.momentX);
    this.momentY = grown(this.momentY);
    const [first, children] = [new Int32Array(cells), new Int32Array(4 * cells)];
    first.set(this.first);
    children.set(this.#children);
    [this.first, this.#children] = [first, children];
  }
}

const LINE_END = 10;
const RETURN = 13;
/** Longer lines are of no file that is read here, and would have to be kept in memory whole. */
export const LONGEST_LINE = 1 << 20;

export interface LineTaker {
  /** A line without its end is `bytes` from `from` to before `to`, until the call returns. */
  line(bytes: Uint8Array, from: number, to: number): void;
  /** In place of a line longer than `LONGEST_LINE`. */
  tooLong(): void;
}

/** Cuts chunks of bytes into lines. The last line needs no end. */
export class LineSplitter {
  private readonly taker: LineTaker;
  private rest = new Uint8Array(0);
  private restLength = 0;
  private skipping = false;

  constructor(taker: LineTaker) {
    this.taker = taker;
  }

  push(chunk: Uint8Array): void {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      this.finishLine(chunk, from, end);
      from = end + 1;
    }
    this.keep(chunk, from);
  }

  end(): void {
    if (this.restLength > 0 || this.skipping) this.finishLine(this.rest, 0, 0);
  }

  private finishLine(chunk: Uint8Array, from: number, end: number): void {
    if (!this.skipping && this.restLength === 0) return this.give(chunk, from, end);
    this.keep(chunk.subarray(0, end), from);
    const { rest, restLength, skipping } = this;
    this.restLength = 0;
    this.skipping = false;
    if (skipping) this.taker.tooLong();
    else this.give(rest, 0, restLength);
  }

  private give(bytes: Uint8Array, from: number, end: number): void {
    if (end - from > LONGEST_LINE) return this.taker.tooLong();
    this.taker.line(bytes, from, end > from && bytes[end - 1] === RETURN ? end - 1 : end);
  }

  /** The beginning of a line whose end is in a later chunk. */
  private keep(chunk: Uint8Array, from: number): void {
    if (this.skipping) return;
    const length = this.restLength + chunk.length - from;
    if (length > LONGEST_LINE) {
      this.skipping = true;
      this.restLength = 0;
      return;
    }
    if (length > this.rest.length) {
      const larger = new Uint8Array(Math.max(length, this.rest.length * 2));
      larger.set(this.rest.subarray(0, this.restLength));
      this.rest = larger;
    }
    this.rest.set(chunk.subarray(from), this.restLength);
    this.restLength = length;
  }
}

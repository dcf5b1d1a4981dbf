const FIRST_LENGTH = 1 << 16;

/** Bytes one after another, in a buffer that grows. */
export class ByteWriter {
  private buffer = new Uint8Array(FIRST_LENGTH);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.buffer.length) this.grow(this.length + 1);
    this.buffer[this.length++] = value;
  }

  /** A whole number below 2^53: seven bits a byte, the lowest first, the high bit set on all but the last (LEB128). */
  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** A whole number of either sign: 0, -1, 1, -2, 2 ... are 0, 1, 2, 3, 4. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(values: Uint8Array): void {
    const end = this.length + values.length;
    if (end > this.buffer.length) this.grow(end);
    this.buffer.set(values, this.length);
    this.length = end;
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.length);
  }

  private grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.buffer.length * 2));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}

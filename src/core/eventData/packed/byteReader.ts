/** What is wrong with a packed file, for the person who opened it. */
export class PackedFault extends Error {}

const LAST_SHIFT = 2 ** 49;

/** Reads what `ByteWriter` writes; throws a `PackedFault` where the bytes end too early or mean nothing. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private readonly name: string;
  private at = 0;

  /** `name` is the section, as messages name it. */
  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.name = name;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; factor <= LAST_SHIFT; factor *= 128) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new PackedFault(`section ${this.name} ends too early`);
      this.at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new PackedFault(`section ${this.name} has a number of more than eight bytes`);
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Throws where anything is left. */
  end(): void {
    if (this.at < this.bytes.length)
      throw new PackedFault(`section ${this.name} has ${this.bytes.length - this.at} bytes too many`);
  }
}

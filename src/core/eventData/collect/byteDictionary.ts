const FIRST_SLOTS = 1 << 10;
const FIRST_POOL = 1 << 14;

/**
 * Gives each different run of bytes a place, in the order in which they are first met, without making
 * a string of it: a file of millions of lines names few actors.
 */
export class ByteDictionary {
  private pool = new Uint8Array(FIRST_POOL);
  private ends = new Uint32Array(FIRST_SLOTS);
  private hashes = new Uint32Array(FIRST_SLOTS);
  /** Places plus 1, by hash; 0 where free. Never more than half full. */
  private slots = new Uint32Array(FIRST_SLOTS * 2);
  private count = 0;

  get size(): number {
    return this.count;
  }

  placeOf(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const place = this.slots[slot]! - 1;
      if (this.hashes[place] === hash && this.isAt(place, bytes, from, to)) return place;
    }
    this.slots[slot] = this.count + 1;
    return this.add(hash, bytes.subarray(from, to));
  }

  bytesAt(place: number): Uint8Array {
    return this.pool.subarray(this.startOf(place), this.ends[place]);
  }

  private startOf(place: number): number {
    return place === 0 ? 0 : this.ends[place - 1]!;
  }

  private isAt(place: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.startOf(place);
    if (this.ends[place]! - start !== to - from) return false;
    for (let at = 0; at < to - from; at += 1) if (this.pool[start + at] !== bytes[from + at]) return false;
    return true;
  }

  private add(hash: number, run: Uint8Array): number {
    const place = this.count;
    if (place === this.ends.length) {
      this.ends = grown(this.ends, place * 2);
      this.hashes = grown(this.hashes, place * 2);
    }
    const start = this.startOf(place);
    const end = start + run.length;
    if (end > this.pool.length) this.pool = grown(this.pool, Math.max(end, this.pool.length * 2));
    this.pool.set(run, start);
    this.ends[place] = end;
    this.hashes[place] = hash;
    this.count += 1;
    if (this.count * 2 > this.slots.length) this.spread();
    return place;
  }

  private spread(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let place = 0; place < this.count; place += 1) {
      let slot = this.hashes[place]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = place + 1;
    }
  }
}

/** FNV-1a, with its high bits folded into the low ones that choose a slot. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function grown<Column extends Uint8Array | Uint32Array>(column: Column, length: number): Column {
  const larger = new (column.constructor as new (length: number) => Column)(length);
  larger.set(column);
  return larger;
}

import { withCommas } from "../../view/words.ts";

const BLOCK = 1 << 16;
/** 67 million events, 1.2 GB: more would end the program rather than the import. */
const MOST_BLOCKS = 1 << 10;

/** There is no room for more. */
export class TooManyEvents extends Error {
  constructor(most: number) {
    super(`There are more than ${withCommas(most)} events; expected fewer, so import them in parts.`);
  }
}

interface Block {
  readonly day: Int32Array;
  readonly kind: Uint16Array;
  readonly initiator: Uint32Array;
  readonly target: Uint32Array;
  readonly row: Uint32Array;
}

export interface SortedEvents extends Block {
  readonly count: number;
}

/** Events in the order in which they are read, 18 bytes each, in blocks that are never copied to grow. */
export class EventRows {
  private readonly mostBlocks: number;
  private blocks: Block[] = [];
  private fill = BLOCK;

  constructor(mostBlocks: number = MOST_BLOCKS) {
    this.mostBlocks = mostBlocks;
  }

  get count(): number {
    return this.blocks.length * BLOCK - (BLOCK - this.fill);
  }

  /** Throws `TooManyEvents` where it is full. */
  add(day: number, kind: number, initiator: number, target: number, row: number): void {
    if (this.fill === BLOCK) {
      if (this.blocks.length === this.mostBlocks) throw new TooManyEvents(this.mostBlocks * BLOCK);
      this.blocks.push(emptyBlock(BLOCK));
      this.fill = 0;
    }
    const block = this.blocks.at(-1)!;
    const at = this.fill++;
    block.day[at] = day;
    block.kind[at] = kind;
    block.initiator[at] = initiator;
    block.target[at] = target;
    block.row[at] = row;
  }

  /** Gives each event another kind, and drops those for which that is -1. */
  retain(kindOf: (kind: number, initiator: number, target: number, row: number) => number): void {
    const { blocks, fill } = this;
    this.blocks = [];
    this.fill = BLOCK;
    blocks.forEach(({ day, kind, initiator, target, row }, number) => {
      const end = number === blocks.length - 1 ? fill : BLOCK;
      for (let at = 0; at < end; at += 1) {
        const kept = kindOf(kind[at]!, initiator[at]!, target[at]!, row[at]!);
        if (kept >= 0) this.add(day[at]!, kept, initiator[at]!, target[at]!, row[at]!);
      }
    });
  }

  /** By day, and within a day as they were read; lets go of the blocks. */
  sorted(): SortedEvents {
    const count = this.count;
    const next = this.firstPlaces(count);
    const into = emptyBlock(count);
    this.blocks.forEach((block, number) => {
      const end = number === this.blocks.length - 1 ? this.fill : BLOCK;
      for (let at = 0; at < end; at += 1) {
        const place = next.at[block.day[at]! - next.firstDay]!++;
        into.day[place] = block.day[at]!;
        into.kind[place] = block.kind[at]!;
        into.initiator[place] = block.initiator[at]!;
        into.target[place] = block.target[at]!;
        into.row[place] = block.row[at]!;
      }
    });
    this.blocks = [];
    this.fill = BLOCK;
    return { count, ...into };
  }

  /** Of each day the place of its first event. */
  private firstPlaces(count: number): { firstDay: number; at: Uint32Array } {
    let [firstDay, lastDay] = [Infinity, -Infinity];
    this.eachDay((day) => {
      if (day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    });
    const at = new Uint32Array(count === 0 ? 0 : lastDay - firstDay + 2);
    this.eachDay((day) => (at[day - firstDay + 1]! += 1));
    for (let day = 1; day < at.length; day += 1) at[day]! += at[day - 1]!;
    return { firstDay, at };
  }

  private eachDay(use: (day: number) => void): void {
    this.blocks.forEach(({ day }, number) => {
      const end = number === this.blocks.length - 1 ? this.fill : BLOCK;
      for (let at = 0; at < end; at += 1) use(day[at]!);
    });
  }
}

function emptyBlock(length: number): Block {
  return {
    day: new Int32Array(length),
    kind: new Uint16Array(length),
    initiator: new Uint32Array(length),
    target: new Uint32Array(length),
    row: new Uint32Array(length),
  };
}

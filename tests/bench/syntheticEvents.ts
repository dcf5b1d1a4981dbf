import { actorIds } from "../../src/core/eventData/actors/actorIds.ts";
import { OUR_CODEBOOK } from "../../src/core/eventData/cameo/ourKind.ts";
import type { EventData } from "../../src/core/eventData/eventData.ts";
import { pack, type Unprinted } from "../../src/core/eventData/packed/pack.ts";
import { mulberry32 } from "../../src/core/layout/mulberry32.ts";
import { ACTOR_TYPES } from "../../src/core/model/vocabulary.ts";

/** The size of ICEWS18; other sizes are told as multiples of its events. */
export const ICEWS18_SHAPE = { events: 468_558, actors: 23_033, days: 304 } as const;

export interface SyntheticShape {
  readonly events: number;
  readonly actors: number;
  readonly days: number;
  readonly seed: number;
}

export interface SyntheticColumns {
  /** Days from 0, ascending. */
  readonly day: Int32Array;
  readonly kind: Uint16Array;
  readonly initiator: Uint32Array;
  readonly target: Uint32Array;
}

const FIRST_DAY = 17_532;
/** Of actors: the busiest of ICEWS18 has 1.4 % of all places. */
const EXPONENT = 0.9;
/** How often an event names somebody whom the one before named. */
const THREADED = 0.3;

/**
 * Events of nobody, in the shape of ICEWS18: as many a day, kinds and actors by Zipf’s law, and now
 * and then an actor of the event before. The same for the same seed in every engine.
 */
export function syntheticColumns({ events, actors, days, seed }: SyntheticShape): SyntheticColumns {
  const random = mulberry32(seed);
  const actorOf = zipf(actors, EXPONENT, random);
  const kindOf = zipf(OUR_CODEBOOK.kinds.length, 1, random);
  const day = Int32Array.from({ length: events }, (_, at) => Math.floor((at / events) * days));
  const kind = Uint16Array.from({ length: events }, kindOf);
  const initiator = new Uint32Array(events);
  const target = new Uint32Array(events);
  for (let at = 0; at < events; at += 1) {
    const one = at > 0 && random() < THREADED ? target[at - 1]! : actorOf();
    let other = actorOf();
    while (other === one) other = actorOf();
    initiator[at] = one;
    target[at] = other;
  }
  return { day, kind, initiator, target };
}

/** The same as a data set. Actors are called `Actor 1 (India)` and the like; every fifth is a state or a body. */
export function syntheticEvents(shape: SyntheticShape): EventData {
  const columns = syntheticColumns(shape);
  const name = Array.from({ length: shape.actors }, (_, actor) => `Actor ${actor + 1}`);
  const data: Unprinted = {
    about: {
      id: "synthetic",
      title: "Synthetic",
      description: "",
      licence: "",
      dataVersion: "",
      contact: "",
    },
    codebook: OUR_CODEBOOK,
    actors: {
      id: actorIds(name),
      name,
      externalId: name.map(() => ""),
      type: Uint8Array.from(name, (_, actor) => (actor % 5 === 0 ? actor % 3 : ACTOR_TYPES.length - 1)),
      country: name.map((_, actor) => (actor % 3 === 0 ? "" : (COUNTRIES[actor % COUNTRIES.length] ?? ""))),
    },
    sourceName: "Synthetic",
    files: [{ name: "synthetic.txt", firstRow: 0 }],
    setAside: [],
    ...columns,
    day: columns.day.map((day) => day + FIRST_DAY),
    row: Uint32Array.from(columns.day.keys()),
    positions: undefined,
  };
  return { ...data, about: { ...data.about, fingerprint: pack(data).fingerprint } };
}

const COUNTRIES = ["IND", "USA", "RUS", "CHN", "FRA", "IRN", "IRQ", "NGA", "BRA", "JPN"];

/** A draw of 0 to before `count`, of which place `i` has the weight `1 / (i + 2) ** exponent`. */
function zipf(count: number, exponent: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let place = 0; place < count; place += 1) sums[place] = sum += 1 / (place + 2) ** exponent;
  return () => {
    const drawn = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

const CHUNK_BYTES = 1 << 20;
const LONGEST_LINE = 40;
const HOURS_A_DAY = 24;

/** The events as a text file of ICEWS18, `subject relation object hour 0`, a chunk at a time. */
export function* icews18Chunks({ day, kind, initiator, target }: SyntheticColumns): Generator<Uint8Array> {
  let chunk = new Uint8Array(CHUNK_BYTES);
  let at = 0;
  const put = (number: number, end: number): void => {
    const text = String(number);
    for (let digit = 0; digit < text.length; digit += 1) chunk[at++] = text.charCodeAt(digit);
    chunk[at++] = end;
  };
  for (let event = 0; event < day.length; event += 1) {
    if (at > CHUNK_BYTES - LONGEST_LINE) {
      yield chunk.subarray(0, at);
      chunk = new Uint8Array(CHUNK_BYTES);
      at = 0;
    }
    put(initiator[event]!, 9);
    put(kind[event]!, 9);
    put(target[event]!, 9);
    put(day[event]! * HOURS_A_DAY, 9);
    put(0, 10);
  }
  yield chunk.subarray(0, at);
}

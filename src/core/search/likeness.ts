import { slipsBetween } from "../model/suggestion.ts";
import type { Word } from "./words.ts";

/** How a typed word stands to one of a name. */
export interface Likeness {
  /** From above 0 to 1, the same word. */
  readonly closeness: number;
  /** Letters of the name's word that were typed; all of them unless it was only begun. */
  readonly letters: number;
}

/** Shorter words would sound like too many others. */
const LEAST_SOUND = 3;
const LEAST_SOUND_BEGUN = 4;
/** In letters of the sound: slips that may be forgiven, and how long a begun word must be for one. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 8;
const BEGUN_WITH_SLIP_FROM = 5;

export const SAME_SOUND = 0.92;
export const BEGUN = 0.7;
const SOUND_BEGUN = 0.48;
const ONE_SLIP = 0.5;
const SECOND_SLIP = 0.1;
const BEGUN_WITH_SLIP = 0.35;

/** Undefined where the two are unlike. Slips of spelling are forgiven only on request. */
export function likeness(typed: Word, word: Word, forgiving: boolean): Likeness | undefined {
  const letters = word.plain.length;
  if (typed.plain === word.plain) return { closeness: 1, letters };
  if (soundsAlike(typed, word)) return { closeness: SAME_SOUND, letters };
  return begun(typed, word) ?? (forgiving ? slipped(typed, word) : undefined);
}

function soundsAlike(typed: Word, word: Word): boolean {
  return typed.plain.length >= LEAST_SOUND && typed.sounds.some((sound) => word.sounds.includes(sound));
}

function begun(typed: Word, word: Word): Likeness | undefined {
  const letters = typed.plain.length;
  const share = 0.2 * Math.min(1, letters / word.plain.length);
  if (word.plain.startsWith(typed.plain)) return { closeness: BEGUN + share, letters };
  const sounded = typed.sounds.some(
    (start) => start.length >= LEAST_SOUND_BEGUN && word.sounds.some((sound) => sound.startsWith(start)),
  );
  return sounded ? { closeness: SOUND_BEGUN + share, letters: word.plain.length } : undefined;
}

function slipped(typed: Word, word: Word): Likeness | undefined {
  const [sound = ""] = typed.sounds;
  const most = mostSlips(sound);
  if (most === 0) return undefined;
  const letters = word.plain.length;
  const slips = Math.min(...word.sounds.map((other) => slipsIn(sound, other, most)));
  if (slips <= most) return { closeness: ONE_SLIP - SECOND_SLIP * (slips - 1), letters };
  const begun =
    sound.length >= BEGUN_WITH_SLIP_FROM && word.sounds.some((other) => startSlipped(sound, other));
  return begun ? { closeness: BEGUN_WITH_SLIP, letters } : undefined;
}

/** Slips that may be forgiven in a word that sounds so. */
export function mostSlips(sound: string): 0 | 1 | 2 {
  if (sound.length < ONE_SLIP_FROM) return 0;
  return sound.length < TWO_SLIPS_FROM ? 1 : 2;
}

/** Slips between two sounds, Infinity where there are clearly too many. A first letter is seldom wrong. */
function slipsIn(sound: string, other: string, most: number): number {
  if (Math.abs(sound.length - other.length) > most) return Infinity;
  const slips = slipsBetween(sound, other);
  return slips > 1 && sound[0] !== other[0] ? Infinity : slips;
}

function startSlipped(sound: string, other: string): boolean {
  if (other.length <= sound.length || sound.slice(0, 2) !== other.slice(0, 2)) return false;
  return [-1, 0, 1].some((more) => slipsBetween(sound, other.slice(0, sound.length + more)) <= 1);
}

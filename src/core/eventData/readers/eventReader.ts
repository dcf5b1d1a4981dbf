import type { Collected } from "../collect/collected.ts";
import type { SetAsideLines } from "../collect/setAsideLines.ts";

/** Takes one line after another: `bytes` from `from` to before `to`, only until the call returns. */
export type TakeLine = (bytes: Uint8Array, from: number, to: number, row: number) => void;

/** Reads the files of one data set. Rows count on from one file to the next. */
export interface EventReader {
  /** What a file of this part of the data set is read by. */
  takerOf(part: FilePart): TakeLine;
  /** Sets aside what needs all files to be known; a sentence where a file is missing. */
  finish(): Collected | string;
}

export type MakeReader = (setAside: SetAsideLines) => EventReader;

/** Reasons for which readers of several layouts set a line aside. */
export const REASONS = {
  date: "no such day, or a year before 1800 or after 2200",
  code: "an event code that CAMEO does not have",
  noActor: "an actor is missing",
  same: "both actors are the same",
  longName: "an actor’s name of more than 300 bytes",
  tooLong: "a line of more than 1 MiB",
} as const;

export const LONGEST_NAME = 300;

/** What a file is, told by its first lines. */
export type FilePart =
  | "icews18 events"
  | "icews18 actors"
  | "icews18 relations"
  | "icews events"
  | "gdelt events";

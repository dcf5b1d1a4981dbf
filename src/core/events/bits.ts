import type { LossCode } from "./lossCode.ts";

/**
 * Answers as 0 or 1, to be added or masked. Asked as a question, an answer that nobody could foresee
 * costs a processor ten times as long. Both stay small signed numbers, which engines count fastest.
 */

/** 1 for whole numbers above 0, else 0. */
export const isAbove0 = (number: number): number => (-number >> 31) & 1;

/** 1 for `KEPT`, which is 0, else 0. */
export const isKept = (loss: LossCode): number => ((loss - 1) >> 31) & 1;

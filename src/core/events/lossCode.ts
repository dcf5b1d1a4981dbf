import { LEFT_OUT_CODES, type LeftOutCode } from "./picture.ts";

/**
 * A reason for leaving an interaction out, as its place in `LEFT_OUT_CODES`: a later step of
 * filtering has a higher number. 0 means kept; the code at place 0 is never an interaction's reason.
 */
export type LossCode = number;
export const KEPT: LossCode = 0;

export function lossCode(code: LeftOutCode): LossCode {
  return LEFT_OUT_CODES.indexOf(code);
}

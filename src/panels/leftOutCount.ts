import type { LeftOut, LeftOutCode, Picture } from "../core/events/picture.ts";

/** How many of a thing a picture leaves out for one reason. */
export function leftOutCount({ leftOut }: Picture, code: LeftOutCode, what: LeftOut["what"]): number {
  return leftOut.find((one) => one.code === code && one.what === what)?.count ?? 0;
}

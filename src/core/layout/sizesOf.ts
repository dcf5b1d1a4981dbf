import type { ActorRows } from "../events/picture.ts";
import type { SizeMeasure } from "../view/view.ts";

/** What the area of each actor's sign stands for, in the order of the picture's actors. */
export function sizesOf({ count, partners }: ActorRows, measure: SizeMeasure): Int32Array {
  switch (measure) {
    case "interactions":
      return count;
    case "ties":
      return partners;
  }
}

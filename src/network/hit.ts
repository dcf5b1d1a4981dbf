import type { DrawnTie } from "../core/drawing/strandLine.ts";
import type { Attention } from "../core/drawing/emphasis.ts";
import type { Spot } from "./nearestInDirection.ts";
import { nearestTie } from "./nearestTie.ts";
import type { SignsOnScreen } from "../core/drawing/places.ts";

const TIE_REACH_PX = 7;
/** Small signs are easier to hit than they look. */
const SIGN_REACH_PX = 5;

/** The sign under a point, the nearest centre first; else the tie that passes nearest. */
export function hitAt(
  signs: SignsOnScreen,
  drawn: readonly DrawnTie[],
  x: number,
  y: number,
): Attention | null {
  const sign = signAt(signs, x, y);
  return sign === null ? tieAt(drawn, x, y) : { type: "actor", row: sign.row };
}

/** The sign under a point, that of the nearest centre where there are several: its row and its centre. */
export function signAt(signs: SignsOnScreen, x: number, y: number): Spot | null {
  let [best, least]: [Spot | null, number] = [null, Infinity];
  for (const [row, sign] of signs) {
    const insideX = Math.abs(x - sign.x) <= sign.rx + SIGN_REACH_PX;
    const insideY = Math.abs(y - sign.y) <= sign.ry + SIGN_REACH_PX;
    const distance = Math.hypot(x - sign.x, y - sign.y);
    if (insideX && insideY && distance < least) [best, least] = [{ row, x: sign.x, y: sign.y }, distance];
  }
  return best;
}

function tieAt(drawn: readonly DrawnTie[], x: number, y: number): Attention | null {
  const strands = drawn.flatMap(({ tie, curves }) => curves.map(({ curve }) => ({ tie, curve })));
  const nearest = nearestTie(
    { x, y },
    strands.map(({ curve }) => curve),
    TIE_REACH_PX,
  );
  const tie = nearest === null ? undefined : strands[nearest.index]?.tie;
  return tie === undefined ? null : { type: "tie", a: tie.a, b: tie.b };
}

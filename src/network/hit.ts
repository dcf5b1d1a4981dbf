import type { DrawnTie } from "./drawTies.ts";
import type { Attention } from "./emphasis.ts";
import { nearestTie } from "./nearestTie.ts";
import type { SignsOnScreen } from "./places.ts";

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
  const row = signAt(signs, x, y);
  return row === null ? tieAt(drawn, x, y) : { type: "actor", row };
}

function signAt(signs: SignsOnScreen, x: number, y: number): number | null {
  let [best, least]: [number | null, number] = [null, Infinity];
  for (const [row, sign] of signs) {
    const insideX = Math.abs(x - sign.x) <= sign.rx + SIGN_REACH_PX;
    const insideY = Math.abs(y - sign.y) <= sign.ry + SIGN_REACH_PX;
    const distance = Math.hypot(x - sign.x, y - sign.y);
    if (insideX && insideY && distance < least) [best, least] = [row, distance];
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

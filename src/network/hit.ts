import { dotAt, fineTieAt } from "../core/drawing/fineHit.ts";
import type { DrawnTie } from "../core/drawing/strandLine.ts";
import type { Attention } from "../core/drawing/emphasis.ts";
import type { FineDrawing } from "./drawFine.ts";
import type { Spot } from "./nearestInDirection.ts";
import { nearestTie } from "./nearestTie.ts";
import type { SignsOnScreen } from "../core/drawing/places.ts";

const TIE_REACH_PX = 7;
/** Small signs are easier to hit than they look. */
const SIGN_REACH_PX = 5;

/** What is on the screen that can be pointed at. */
export interface Hittable {
  readonly signs: SignsOnScreen;
  readonly ties: readonly DrawnTie[];
  readonly fine: FineDrawing;
}

/** The sign or dot under a point, the nearest centre first; else the tie that passes nearest, fine ones last. */
export function hitAt(drawn: Hittable, x: number, y: number): Attention | null {
  const sign = signAt(drawn, x, y);
  if (sign !== null) return { type: "actor", row: sign.row };
  return tieAt(drawn.ties, x, y) ?? thinTieAt(drawn.fine, x, y);
}

/** The sign under a point, that of the nearest centre where there are several, else the dot: its row and its centre. */
export function signAt({ signs, fine }: Pick<Hittable, "signs" | "fine">, x: number, y: number): Spot | null {
  return fullSignAt(signs, x, y) ?? dotSpot(fine, x, y);
}

function dotSpot({ scene, model, viewport }: FineDrawing, x: number, y: number): Spot | null {
  const row = dotAt(scene, model, viewport, { x, y });
  const place = row === null ? undefined : model[row];
  if (row === null || place === undefined) return null;
  const { zoom, panX, panY } = viewport;
  return { row, x: place[0] * zoom + panX, y: place[1] * zoom + panY };
}

function thinTieAt({ scene, model, viewport }: FineDrawing, x: number, y: number): Attention | null {
  const tie = fineTieAt(scene, model, viewport, { x, y });
  if (tie === null) return null;
  return { type: "tie", a: scene.ties.a[tie] ?? -1, b: scene.ties.b[tie] ?? -1 };
}

function fullSignAt(signs: SignsOnScreen, x: number, y: number): Spot | null {
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

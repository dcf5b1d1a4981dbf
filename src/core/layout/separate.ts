import type { Body } from "./bodies.ts";

/** A rectangle about a body: how far it reaches to each side of the body's position. */
interface Reach {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

export interface Bounds {
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 420;
/** Rounds times bodies of one separation at most, so that large files take seconds, not minutes. */
const MOST_WORK = 150_000;
const SIGN_GAP = 3;
const GROWTH = 1.15;
/** Share of an overlap that one round removes. */
const STEP = 0.5;

/** Pushes bodies apart until signs with their labels have room, where that is possible within the bounds. */
export function separateLabels(bodies: readonly Body[], bounds: Bounds): void {
  const reaches = bodies.map(reachWithLabel);
  for (let round = roundsFor(bodies); round > 0; round--) {
    const overlaps = pushRound(bodies, reaches);
    for (const body of bodies) keepWithin(body, bounds);
    if (overlaps === 0) return;
  }
}

/**
 * Rounds positions to integers and leaves no sign over another: pushes apart those that are, and
 * where that does not end, spreads everything and tries again. Distinct points spread without end
 * stop overlapping, so this ends.
 */
export function separateSigns(bodies: readonly Body[]): void {
  const reaches = bodies.map(reachOfSign);
  for (;;) {
    for (let round = roundsFor(bodies); round > 0; round--) if (pushRound(bodies, reaches) === 0) break;
    for (const body of bodies) [body.x, body.y] = [Math.round(body.x) + 0, Math.round(body.y) + 0];
    if (!anyOverlap(bodies)) return;
    for (const body of bodies) [body.x, body.y] = [body.x * GROWTH, body.y * GROWTH];
  }
}

function roundsFor({ length }: readonly Body[]): number {
  return Math.min(ROUNDS, Math.ceil(MOST_WORK / length));
}

function reachWithLabel({ rx, ry, labelWidth, labelHeight }: Body): Reach {
  const half = Math.max(ry, labelHeight / 2) + 1;
  return { left: rx + SIGN_GAP, right: rx + labelWidth + SIGN_GAP, up: half, down: half };
}

function reachOfSign({ rx, ry }: Body): Reach {
  return { left: rx + SIGN_GAP, right: rx + SIGN_GAP, up: ry + SIGN_GAP, down: ry + SIGN_GAP };
}

/** One push for each overlapping pair, from left to right; returns the number of pairs. */
function pushRound(bodies: readonly Body[], reaches: readonly Reach[]): number {
  const left = (i: number): number => (bodies[i]?.x ?? 0) - (reaches[i]?.left ?? 0);
  const order = bodies.map((_, i) => i).sort((i, j) => left(i) - left(j) || i - j);
  let overlaps = 0;
  order.forEach((i, place) => {
    for (let next = place + 1; next < order.length; next++) {
      const j = order[next] ?? 0;
      const apart = pushPair(bodies, reaches, i, j);
      if (apart === "beyond") break;
      if (apart === "pushed") overlaps++;
    }
  });
  return overlaps;
}

/** `beyond`: the second begins right of the first, as do all after it in the order (up to this round's moves). */
function pushPair(
  bodies: readonly Body[],
  reaches: readonly Reach[],
  i: number,
  j: number,
): "beyond" | "clear" | "pushed" {
  const [a, b, reachA, reachB] = [bodies[i], bodies[j], reaches[i], reaches[j]];
  if (a === undefined || b === undefined || reachA === undefined || reachB === undefined) return "clear";
  const inX = a.x + reachA.right - (b.x - reachB.left);
  if (inX <= 0) return "beyond";
  const backX = b.x + reachB.right - (a.x - reachA.left);
  const inY = a.y + reachA.down - (b.y - reachB.up);
  const backY = b.y + reachB.down - (a.y - reachA.up);
  if (backX <= 0 || inY <= 0 || backY <= 0) return "clear";
  const [moveX, moveY] = leastMove(inX, backX, inY, backY);
  const shareA = (1 + b.weight) / (2 + a.weight + b.weight);
  a.x -= moveX * STEP * shareA;
  a.y -= moveY * STEP * shareA;
  b.x += moveX * STEP * (1 - shareA);
  b.y += moveY * STEP * (1 - shareA);
  return "pushed";
}

/** How far the second has to move from the first, on the axis and to the side where that is least. */
function leastMove(inX: number, backX: number, inY: number, backY: number): [number, number] {
  const x = inX <= backX ? inX : -backX;
  const y = inY <= backY ? inY : -backY;
  return Math.abs(x) < Math.abs(y) ? [x, 0] : [0, y];
}

function keepWithin(body: Body, { width, height }: Bounds): void {
  body.x = Math.min(width - body.rx, Math.max(body.rx, body.x));
  body.y = Math.min(height - body.ry, Math.max(body.ry, body.y));
}

/** True where the boxes of two signs meet. */
function anyOverlap(bodies: readonly Body[]): boolean {
  const order = [...bodies].sort((a, b) => a.x - a.rx - (b.x - b.rx));
  return order.some((a, place) => {
    for (let next = place + 1; next < order.length; next++) {
      const b = order[next];
      if (b === undefined || b.x - b.rx >= a.x + a.rx) return false;
      if (Math.abs(a.y - b.y) < a.ry + b.ry) return true;
    }
    return false;
  });
}

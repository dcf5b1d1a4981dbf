/*
 * The easing of everything that moves, as in the style sheet: cubic-bezier(.2, 0, 0, 1). With end points 0
 * and 1, a coordinate of the curve is 3(1-u)²u·p + 3(1-u)u²·q + u³ for the two control points' p and q.
 */
const [X1, X2] = [0.2, 0];
const [Y1, Y2] = [0, 1];
/** Halvings of the search for the place on the curve: to a millionth. */
const HALVINGS = 20;

function along(u: number, p: number, q: number): number {
  return 3 * (1 - u) * (1 - u) * u * p + 3 * (1 - u) * u * u * q + u * u * u;
}

/** How far a movement has come (0 to 1) after a share of its time (0 to 1). */
export function eased(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 1;
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (along(middle, X1, X2) < share) low = middle;
    else high = middle;
  }
  return along((low + high) / 2, Y1, Y2);
}

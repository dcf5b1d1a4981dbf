import type { Rect, Size } from "./labelRect.ts";

export type LabelSide =
  | "right"
  | "left"
  | "below"
  | "above"
  | "below right"
  | "above right"
  | "below left"
  | "above left";

/** A place where a label may stand; cheaper ones are preferred. */
export interface Candidate extends Rect {
  readonly side: LabelSide;
  readonly cost: number;
  /** Tells this place from the others that a label may have, whatever the size of the sign. */
  readonly place: number;
}

type Unnumbered = Omit<Candidate, "place">;

/** The sign that a label belongs to: centre, half width and half height in px. */
interface LabelledSign {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly selected: boolean;
}

const GAP_PX = 4;
/** The ring of a selected sign reaches this far. */
const RING_PX = 6;
/** Share of a sign's half width and height at which a diagonal label begins: just off a circle. */
const DIAGONAL = 0.72;
const SLID_COST = 1.6;
const NEAR_RINGS: readonly Ring[] = [
  { px: 7, cost: 2.6 },
  { px: 14, cost: 4 },
];
const FAR_RINGS: readonly Ring[] = [
  { px: 22, cost: 6 },
  { px: 32, cost: 8 },
  { px: 44, cost: 10 },
];

const ALL_RINGS: readonly Ring[] = [...NEAR_RINGS, ...FAR_RINGS];

interface Ring {
  readonly px: number;
  readonly cost: number;
}

/** Right, left, below, above, diagonals, slid along a side, and farther; with `far`, farther still. Cheapest first. */
export function labelCandidates(sign: LabelledSign, text: Size, far: boolean): Candidate[] {
  return numbered(sign, text, far ? ALL_RINGS : NEAR_RINGS).sort((a, b) => a.cost - b.cost);
}

/** The candidate with this number, far ones included. */
export function candidateAt(sign: LabelledSign, text: Size, place: number): Candidate | undefined {
  return numbered(sign, text, ALL_RINGS)[place];
}

function numbered(sign: LabelledSign, text: Size, rings: readonly Ring[]): Candidate[] {
  const gap = GAP_PX + (sign.selected ? RING_PX : 0);
  const found = [...around(sign, text, gap, 0), ...slid(sign, text, gap)];
  for (const ring of rings) found.push(...around(sign, text, gap + ring.px, ring.cost));
  return found.map((candidate, place) => Object.assign(candidate, { place }));
}

function around(
  { x, y, rx, ry }: LabelledSign,
  { width, height }: Size,
  gap: number,
  cost: number,
): Unnumbered[] {
  const at = (side: LabelSide, left: number, top: number, extra: number): Unnumbered => ({
    side,
    x: left,
    y: top,
    width,
    height,
    cost: cost + extra,
  });
  // Text has air above and below it, so it may come closer there.
  const [middle, centred, close] = [y - height / 2, x - width / 2, gap - 3];
  const [dx, dy] = [rx * DIAGONAL + gap * 0.6, ry * DIAGONAL + gap * 0.3];
  return [
    at("right", x + rx + gap, middle, 0),
    at("left", x - rx - gap - width, middle, 0.5),
    at("below", centred, y + ry + close, 0.8),
    at("above", centred, y - ry - close - height, 1),
    at("below right", x + dx, y + dy, 1.2),
    at("above right", x + dx, y - dy - height, 1.2),
    at("below left", x - dx - width, y + dy, 1.4),
    at("above left", x - dx - width, y - dy - height, 1.4),
  ];
}

/** The four plain sides, moved along the sign by a third of the text's height or width. */
function slid(sign: LabelledSign, text: Size, gap: number): Unnumbered[] {
  return around(sign, text, gap, SLID_COST)
    .slice(0, 4)
    .flatMap((candidate) => {
      const beside = candidate.side === "right" || candidate.side === "left";
      const [dx, dy] = beside ? [0, text.height / 3] : [text.width / 3, 0];
      return [
        { ...candidate, x: candidate.x + dx, y: candidate.y + dy },
        { ...candidate, x: candidate.x - dx, y: candidate.y - dy },
      ];
    });
}

/** A slide 16:9, a page of a paper or report (180 mm), a column of one (90 mm), or the network as large as on the screen. */
export const FIGURE_SIZES = ["screen", "slide", "page", "column"] as const;
export type FigureSize = (typeof FIGURE_SIZES)[number];

interface Extent {
  readonly width: number;
  readonly height: number;
}

interface TypeSize {
  readonly size: number;
  readonly leading: number;
}

/**
 * How a figure of one size is laid out, in its own units: CSS px on a screen, and `pxAUnit` px in the
 * file, so that a small column is the same drawing in smaller type.
 */
export interface FigureShape {
  readonly pxAUnit: number;
  readonly width: number;
  /** Null where the content decides. */
  readonly height: number | null;
  readonly margin: number;
  readonly title: TypeSize;
  readonly standfirst: TypeSize;
  readonly summary: TypeSize;
  /** Of the legend and of key dates. */
  readonly key: TypeSize;
  readonly axis: TypeSize;
  readonly foot: TypeSize;
  /** Height of the network; null where it is what the other parts leave. */
  readonly networkHeight: number | null;
  /** Width of the words beside the network, the legend among them; null where all stands under each other. */
  readonly railWidth: number | null;
  /** So many of the busiest actors are named, where there is room. */
  readonly mostLabels: number;
  /** So many of them even over lesser signs. */
  readonly forcedLabels: number;
  readonly labelScale: number;
  readonly barsHeight: number;
  readonly mostPublishers: number;
  readonly qrSide: number;
}

const PAGE: FigureShape = {
  pxAUnit: 680 / 860,
  width: 860,
  height: null,
  margin: 28,
  title: { size: 27, leading: 33 },
  standfirst: { size: 15.5, leading: 21 },
  summary: { size: 12.5, leading: 17 },
  key: { size: 12.5, leading: 18 },
  axis: { size: 11.5, leading: 14 },
  foot: { size: 11.5, leading: 16 },
  networkHeight: 460,
  railWidth: null,
  mostLabels: Infinity,
  forcedLabels: 12,
  labelScale: 1,
  barsHeight: 60,
  mostPublishers: 8,
  qrSide: 84,
};

const COLUMN: FigureShape = {
  ...PAGE,
  pxAUnit: 340 / 400,
  width: 400,
  margin: 18,
  title: { size: 22, leading: 27 },
  standfirst: { size: 14, leading: 19 },
  summary: { size: 12, leading: 16 },
  key: { size: 12, leading: 17.5 },
  axis: { size: 11, leading: 14 },
  foot: { size: 11, leading: 14.5 },
  networkHeight: 400,
  mostLabels: 24,
  forcedLabels: 9,
  labelScale: 0.92,
  barsHeight: 48,
  mostPublishers: 4,
  qrSide: 78,
};

const SLIDE: FigureShape = {
  ...PAGE,
  pxAUnit: 1600 / 1280,
  width: 1280,
  height: 720,
  margin: 36,
  title: { size: 31, leading: 38 },
  standfirst: { size: 15.5, leading: 20.5 },
  summary: { size: 12.5, leading: 17 },
  key: { size: 12.5, leading: 18 },
  axis: { size: 11.5, leading: 15 },
  foot: { size: 11.5, leading: 15 },
  networkHeight: null,
  railWidth: 336,
  barsHeight: 46,
  mostPublishers: 8,
  qrSide: 84,
};

/** The network's frame on the screen; where none is known, the one of a desktop window. */
const USUAL_FRAME: Extent = { width: 872, height: 470 };
const SCREEN_FRAME_LIMITS = { least: 320, most: 4000 };

/** `frame`: the network's on the screen, in CSS px. */
export function figureShape(size: FigureSize, frame: Extent | null): FigureShape {
  switch (size) {
    case "page":
      return PAGE;
    case "column":
      return COLUMN;
    case "slide":
      return SLIDE;
    case "screen": {
      const { width, height } = frame ?? USUAL_FRAME;
      const narrow = width < 640;
      const shape = narrow ? COLUMN : PAGE;
      return {
        ...shape,
        pxAUnit: 1,
        width: withinLimits(width) + 2 * shape.margin,
        networkHeight: withinLimits(height),
        mostLabels: Infinity,
      };
    }
  }
}

function withinLimits(px: number): number {
  const { least, most } = SCREEN_FRAME_LIMITS;
  return Math.round(Math.min(most, Math.max(least, px)));
}

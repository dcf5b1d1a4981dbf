import type { Day } from "../model/day.ts";
import type { FigureHeading } from "./figureHeading.ts";
import type { FigureSize } from "./figureShape.ts";
import type { ThemeName } from "./figureTheme.ts";

/** What of a view's figure can be chosen, and what only the asker knows. */
export interface FigureRequest {
  readonly size: FigureSize;
  readonly theme: ThemeName;
  readonly timeline: boolean;
  readonly sources: boolean;
  readonly qr: boolean;
  /** What a person has put in place of the title and the note that the view has; null to leave them. */
  readonly heading: FigureHeading | null;
  /** The network's frame on the screen in CSS px; null where there is no screen. */
  readonly frame: { readonly width: number; readonly height: number } | null;
  /** To exactly this view: an address, or where the page is not known what stands after it. */
  readonly link: string;
  readonly drawnOn: Day;
  /** The faces of Source Sans 3 to put into the file; those that its text has no character of are left out. */
  readonly faces: readonly FontFace[];
}

/** False where the link is only what stands after an address. */
export function hasAddress({ link }: Pick<FigureRequest, "link">): boolean {
  return /^https?:\/\//i.test(link);
}

export interface FontFace {
  readonly name: FaceName;
  /** Of a woff2 file. */
  readonly base64: string;
}

export const FACE_NAMES = ["latin", "latin-ext"] as const;
export type FaceName = (typeof FACE_NAMES)[number];

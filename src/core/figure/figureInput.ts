import type { Catalogue } from "../events/catalogue.ts";
import type { Picture } from "../events/picture.ts";
import type { View } from "../view/view.ts";
import type { FigureHeading } from "./figureHeading.ts";
import type { FigureRequest } from "./figureRequest.ts";
import type { FigureShape } from "./figureShape.ts";
import type { FigureTheme } from "./figureTheme.ts";
import type { TextMeasure } from "./textMeasure.ts";

/** What a figure is drawn from. */
export interface FigureInput {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  /** The view that the picture answers. */
  readonly view: View;
  readonly request: FigureRequest;
  /** Where an interaction is selected, the catalogue rows of who took part in it. */
  readonly participants: readonly number[];
}

/** The same with what follows from it. */
export interface FigureContext extends FigureInput {
  readonly shape: FigureShape;
  readonly theme: FigureTheme;
  readonly heading: FigureHeading;
  readonly measure: TextMeasure;
}

import type { ReactNode } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import type { Selection, View } from "../core/view/view.ts";
import type { RenderShape } from "./Cells.tsx";

export interface MatrixTabProps {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  /** Draw every tie of every actor, or go back to those that fit. */
  readonly onAll: (all: boolean) => void;
  readonly renderSign: (type: ActorType) => ReactNode;
  readonly renderShape: RenderShape;
}

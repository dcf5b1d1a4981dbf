import { useEffect, useState } from "react";
import type { FigureRequest } from "../core/figure/figureRequest.ts";
import { messageOf } from "../core/model/messageOf.ts";
import type { Exported } from "./exported.ts";
import { figureFonts } from "./figureFonts.ts";
import { type FigurePicture, figurePicture } from "./figurePng.ts";

/** What a person chooses of a figure. */
export type FigureChoice = Pick<FigureRequest, "size" | "theme" | "timeline" | "sources" | "qr" | "heading">;

export type Figure =
  | { readonly type: "drawing" }
  /** `address` shows it, for as long as it is the figure. */
  | {
      readonly type: "drawn";
      /** What it was drawn for: the choice may have moved on since. */
      readonly choice: FigureChoice;
      readonly picture: FigurePicture;
      readonly address: string;
    }
  | { readonly type: "failed"; readonly message: string };

/** The figure of what is exported, drawn anew for each choice; the one before stays until then. */
export function useFigure(exported: Exported, choice: FigureChoice): Figure {
  const [figure, setFigure] = useState<Figure>({ type: "drawing" });
  useEffect(() => {
    let wanted = true;
    let address: string | undefined;
    const draw = async (): Promise<void> => {
      try {
        const picture = await drawn(exported, choice);
        if (!wanted) return;
        address = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
        setFigure({ type: "drawn", choice, picture, address });
      } catch (error) {
        const message = messageOf(error);
        if (wanted) setFigure({ type: "failed", message });
      }
    };
    void draw();
    return () => {
      wanted = false;
      // The next one takes its place first.
      const old = address;
      if (old !== undefined) setTimeout(() => URL.revokeObjectURL(old), REPLACED_MS);
    };
  }, [exported, choice]);
  return figure;
}

const REPLACED_MS = 5_000;

async function drawn(exported: Exported, choice: FigureChoice): Promise<FigurePicture> {
  const [link, faces] = await Promise.all([exported.link(), figureFonts()]);
  const figure = { ...choice, frame: exported.frame, link, drawnOn: exported.today, faces };
  return figurePicture(new TextDecoder().decode(await exported.file({ type: "figure", figure })));
}

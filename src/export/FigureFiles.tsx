import { type ReactNode, useState } from "react";
import type { FigureSize } from "../core/figure/figureShape.ts";
import { exportFileName } from "../core/formats/exportFileName.ts";
import { messageOf } from "../core/model/messageOf.ts";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/saveFile.ts";
import styles from "./Export.module.css";
import type { Exported } from "./exported.ts";
import { type FigurePicture, figurePng } from "./figurePng.ts";
import { printFigure } from "./printFigure.ts";

const SCALES = [1, 2, 3] as const;

interface FigureFilesProps {
  /** Null until it is drawn. */
  readonly picture: FigurePicture | null;
  readonly exported: Exported;
  readonly size: FigureSize;
}

/** The drawn figure as files, and to the printer. */
export function FigureFiles({ picture, exported, size }: FigureFilesProps): ReactNode {
  const [outcome, setOutcome] = useState("");
  const doing = async (work: (drawn: FigurePicture) => Promise<string>): Promise<void> => {
    if (picture === null) return;
    try {
      setOutcome(await work(picture));
    } catch (error) {
      setOutcome(`That did not work: ${messageOf(error)}.`);
    }
  };
  const save = (content: Blob, what: string, extension: string): string => {
    const name = exportFileName(exported.catalogue.id, what, exported.view.window, extension);
    saveFile(content, name);
    return `Saved as ${name}.`;
  };
  const saveSvg = async ({ svg }: FigurePicture): Promise<string> =>
    save(new Blob([svg], { type: "image/svg+xml" }), `figure-${size}`, "svg");
  const savePng = async (drawn: FigurePicture, scale: number): Promise<string> =>
    save(await figurePng(drawn, scale), `figure-${size}-${scale}x`, "png");
  const waits = { disabled: picture === null };
  return (
    <>
      <div className={styles.actions}>
        <Button {...waits} aria-label="Download figure, SVG" onClick={() => void doing(saveSvg)}>
          SVG
        </Button>
        {SCALES.map((scale) => (
          <Button
            {...waits}
            key={scale}
            aria-label={`Download figure, PNG${picture === null ? "" : `, ${pixels(picture, scale)}`}`}
            title={picture === null ? undefined : pixels(picture, scale)}
            onClick={() => void doing((drawn) => savePng(drawn, scale))}
          >
            {`PNG ${scale}×`}
          </Button>
        ))}
        <Button {...waits} onClick={() => void doing(printed)}>
          Print, or save as PDF
        </Button>
      </div>
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
    </>
  );
}

async function printed(picture: FigurePicture): Promise<string> {
  await printFigure(picture);
  return "";
}

function pixels({ widthPx, heightPx }: FigurePicture, scale: number): string {
  return `${widthPx * scale} by ${heightPx * scale} pixels`;
}

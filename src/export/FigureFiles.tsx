import { type ReactNode, useState } from "react";
import type { FigureSize } from "../core/figure/figureShape.ts";
import { exportFileName } from "../core/formats/exportFileName.ts";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/saveFile.ts";
import styles from "./Export.module.css";
import type { Exported } from "./exported.ts";
import { type FigurePicture, figurePng } from "./figurePng.ts";
import { printFigure } from "./printFigure.ts";

const SCALES = [1, 2, 3] as const;

interface FigureFilesProps {
  readonly picture: FigurePicture;
  readonly exported: Exported;
  readonly size: FigureSize;
}

/** The drawn figure as files, and to the printer. */
export function FigureFiles({ picture, exported, size }: FigureFilesProps): ReactNode {
  const [outcome, setOutcome] = useState("");
  const named = (what: string, extension: string): string =>
    exportFileName(exported.catalogue.id, what, exported.view.window, extension);
  const doing = async (work: () => Promise<string>): Promise<void> => {
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome(`That did not work: ${error instanceof Error ? error.message : String(error)}.`);
    }
  };
  const save = (content: Blob, name: string): string => {
    saveFile(content, name);
    return `Saved as ${name}.`;
  };
  const saveSvg = async (): Promise<string> =>
    save(new Blob([picture.svg], { type: "image/svg+xml" }), named(`figure-${size}`, "svg"));
  const savePng = async (scale: number): Promise<string> =>
    save(await figurePng(picture, scale), named(`figure-${size}-${scale}x`, "png"));
  const print = async (): Promise<string> => {
    await printFigure(picture);
    return "";
  };
  return (
    <>
      <div className={styles.actions}>
        <Button aria-label="Download figure, SVG" onClick={() => void doing(saveSvg)}>
          SVG
        </Button>
        {SCALES.map((scale) => (
          <Button
            key={scale}
            aria-label={`Download figure, PNG, ${pixels(picture, scale)}`}
            title={pixels(picture, scale)}
            onClick={() => void doing(() => savePng(scale))}
          >
            {`PNG ${scale}×`}
          </Button>
        ))}
        <Button onClick={() => void doing(print)}>Print, or save as PDF</Button>
      </div>
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
    </>
  );
}

function pixels({ widthPx, heightPx }: FigurePicture, scale: number): string {
  return `${widthPx * scale} by ${heightPx * scale} pixels`;
}

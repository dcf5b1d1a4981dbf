import { useMemo } from "react";
import { linkLength } from "../core/view/linkLength.ts";
import { withCommas } from "../core/view/words.ts";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/saveFile.ts";
import { type QrCode, qrCode } from "../core/drawing/qrCode.ts";
import { type Caption, qrPng, qrSvg } from "./qrFiles.ts";
import styles from "./Share.module.css";

interface QrPartProps {
  readonly address: string;
  readonly caption: Caption;
  /** Without its ending. */
  readonly fileName: string;
}

/** The link as a picture for a phone's camera. */
export function QrPart({ address, caption, fileName }: QrPartProps) {
  const code = useMemo(() => qrCode(address), [address]);
  if (code === null) return <p className={styles.remark}>{tooLong(address.length)}</p>;
  return (
    <div className={styles.qr}>
      <figure>
        <svg
          className={styles.code}
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label={`QR code of the link: ${caption[0]}`}
          shapeRendering="crispEdges"
        >
          <path d={code.path} />
        </svg>
      </figure>
      <div className={styles.beside}>
        <p>
          Leads to <strong>{caption[0]}</strong>
          <br />
          {caption[1]}
          <br />
          <span className={styles.quiet}>{caption[2]}</span>
        </p>
        {linkLength(address).hardToScan && <p className={styles.remark}>{hard(address.length)}</p>}
        <Downloads code={code} caption={caption} fileName={fileName} />
      </div>
    </div>
  );
}

interface DownloadsProps {
  readonly code: QrCode;
  readonly caption: Caption;
  readonly fileName: string;
}

function Downloads({ code, caption, fileName }: DownloadsProps) {
  const savePng = async (): Promise<void> => {
    const picture = await qrPng(code, caption);
    if (picture !== null) saveFile(picture, `${fileName}-qr.png`);
  };
  const saveSvg = (): void => {
    saveFile(new Blob([qrSvg(code, caption)], { type: "image/svg+xml" }), `${fileName}-qr.svg`);
  };
  return (
    <div className={styles.row}>
      <Button onClick={() => void savePng()}>Download PNG</Button>
      <Button onClick={saveSvg}>Download SVG</Button>
    </div>
  );
}

function hard(characters: number): string {
  return `The link has ${withCommas(characters)} characters. Above 300 the squares are too small to be read from a projector: show the code large, or on paper. A view with fewer filters has a shorter link.`;
}

function tooLong(characters: number): string {
  return `The link has ${withCommas(characters)} characters, and no QR code holds more than 2,953.`;
}

import { withDensity } from "./pngDensity.ts";

/** CSS px in an inch. */
const PX_AN_INCH = 96;

export interface FigurePicture {
  /** An SVG document that has a width and a height in px. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The figure of an SVG document; throws where it has no size. */
export function figurePicture(svg: string): FigurePicture {
  const [, width, height] = /<svg\b[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("the figure has no size");
  return { svg, widthPx: Number(width), heightPx: Number(height) };
}

/** Drawn at so many pixels for each of its own; a program that prints it comes to the same size. */
export async function figurePng(picture: FigurePicture, scale: number): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = picture.widthPx * scale;
  canvas.height = picture.heightPx * scale;
  const context = canvas.getContext("2d");
  const image = await loadedImage(enlarged(picture, scale));
  context?.drawImage(image.element, 0, 0, canvas.width, canvas.height);
  image.release();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (context === null || blob === null)
    throw new Error("this browser could not draw a picture of that size");
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withDensity(bytes, PX_AN_INCH * scale)], { type: "image/png" });
}

/** The same drawing with more px, so that no browser draws it small and stretches that. */
function enlarged({ svg, widthPx, heightPx }: FigurePicture, scale: number): string {
  return svg.replace(
    ` width="${widthPx}" height="${heightPx}"`,
    ` width="${widthPx * scale}" height="${heightPx * scale}"`,
  );
}

export interface LoadedImage {
  readonly element: HTMLImageElement;
  /** Once it is no longer needed. */
  release(): void;
}

/** An SVG document as a picture that is ready to be drawn or printed. */
export async function loadedImage(svg: string): Promise<LoadedImage> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const element = new Image();
  element.src = address;
  try {
    await element.decode();
  } catch {
    URL.revokeObjectURL(address);
    throw new Error("this browser could not read the figure");
  }
  return { element, release: () => URL.revokeObjectURL(address) };
}

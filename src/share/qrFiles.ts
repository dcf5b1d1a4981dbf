import type { QrCode } from "../core/drawing/qrCode.ts";
import { escapedXml } from "../core/formats/xmlText.ts";

/** What stands under a code that leaves the screen: where it goes. */
export type Caption = readonly [title: string, data: string, host: string];

const MODULE_PX = 16;
const LINE_PX = 34;
const FONT = "Source Sans 3, Source Sans Pro, Helvetica, Arial, sans-serif";

/** A picture file of lines, sharp at any size. */
export function qrSvg({ size, path }: QrCode, caption: Caption): string {
  const [width, height] = [size * MODULE_PX, size * MODULE_PX + caption.length * LINE_PX];
  const lines = caption.map(
    (line, place) =>
      `<text x="${width / 2}" y="${captionY(size, place)}" font-size="22"${place === 0 ? ' font-weight="600"' : ""}>${escapedXml(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escapedXml(caption.join(", "))}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<path transform="scale(${MODULE_PX})" d="${path}" fill="#000" shape-rendering="crispEdges"/>`,
    `<g font-family="${FONT}" text-anchor="middle" fill="#000">${lines.join("")}</g>`,
    "</svg>\n",
  ].join("");
}

/** The same as pixels; null where the browser cannot draw it. */
export async function qrPng({ size, path }: QrCode, caption: Caption): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = size * MODULE_PX;
  canvas.height = size * MODULE_PX + caption.length * LINE_PX;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  context.save();
  context.scale(MODULE_PX, MODULE_PX);
  const modules = new Path2D(path);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
  context.fill(modules);
  context.restore();
  context.textAlign = "center";
  caption.forEach((line, place) => {
    context.font = `${place === 0 ? 600 : 400} 22px "Source Sans 3 Variable", ${FONT}`;
    context.fillText(line, canvas.width / 2, captionY(size, place), canvas.width - 2 * MODULE_PX);
  });
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** Into the quiet zone's lower half the first line may reach; the code itself it may not. */
function captionY(size: number, place: number): number {
  return size * MODULE_PX + place * LINE_PX + 10;
}

import { escapedXml } from "../formats/xmlText.ts";

export interface Embed {
  /** Of the view with `embed=1`. */
  readonly address: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** CSS pixels, or a share of the room there is. */
  readonly width: number | "100%";
  readonly height: number;
}

/** Markup to paste into another page: a frame that is loaded once it comes near the screen. */
export function embedCode({ address, title, width, height }: Embed): string {
  const attributes = [
    `src="${escapedXml(address)}"`,
    `title="${escapedXml(title)}"`,
    `width="${width}"`,
    `height="${height}"`,
    'loading="lazy"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

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
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${width}"`,
    `height="${height}"`,
    'loading="lazy"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For an attribute: neither markup nor the end of the quotes, nor a line break that an editor would act on. */
function escaped(text: string): string {
  return text.replaceAll(/[\r\n\t]+/g, " ").replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

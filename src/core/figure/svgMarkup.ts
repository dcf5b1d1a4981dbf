import { escapedXml } from "../formats/xmlText.ts";

declare const markup: unique symbol;
/** Finished XML. A plain text becomes markup by `words` only, so that it cannot be forgotten to escape it. */
export type Markup = string & { readonly [markup]: true };

/** `undefined` leaves an attribute out; numbers are rounded to hundredths. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const NOTHING = "" as Markup;

/** What would turn the direction of the words after it. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as content of an element. */
export function words(text: string): Markup {
  return escapedXml(text.replaceAll(DIRECTIONS, "")) as Markup;
}

export function element(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapedXml(typeof value === "number" ? rounded(value) : value)}"`,
  );
  const start = `<${name}${written.join("")}`;
  const inside = content.join("");
  return (inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`) as Markup;
}

/** Elements one after the other, each on a line of its own. */
export function lines(...content: readonly Markup[]): Markup {
  return content.filter((one) => one !== "").join("\n") as Markup;
}

/** A named part of the picture: its title is what programs list and browsers show on pointing at it. */
export function part(
  id: string,
  title: string,
  attributes: Attributes,
  ...content: readonly Markup[]
): Markup {
  return element(
    "g",
    { id, ...attributes },
    element("title", {}, words(title)),
    "\n" as Markup,
    lines(...content),
    "\n" as Markup,
  );
}

/** Two decimals: a hundredth of a unit is below what is seen. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

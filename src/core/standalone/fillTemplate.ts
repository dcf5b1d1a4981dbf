/** Where `standalone.html`, as `scripts/standaloneTemplate.mjs` makes it, waits for a text. */
const PLACES = {
  title: "<title></title>",
  description: '<meta name="description" content="" />',
  hint: '<p id="hint">This page is an empty form: the explorer puts data into copies of it.</p>',
  page: '<script type="application/json" id="demarche-page"></script>',
  data: '<script type="application/json" id="demarche-data"></script>',
} as const;
/** What comes after is code, in which the same words may stand. */
const END = '<script type="module">';

export interface Filling {
  readonly title: string;
  readonly description: string;
  /** JSON of what the page says of itself. */
  readonly page: string;
  /** JSON of the data. */
  readonly data: string;
}

/**
 * A copy of the template with texts and data in it. Whatever they hold is text, and never markup.
 * @throws where the template is none, or of another version
 */
export function fillTemplate(template: string, { title, description, page, data }: Filling): string {
  const end = template.indexOf(END);
  const head = template.slice(0, end < 0 ? undefined : end);
  const filled = [
    { place: PLACES.title, text: `<title>${asText(title)}</title>` },
    { place: PLACES.description, text: `<meta name="description" content="${asText(description)}" />` },
    { place: PLACES.hint, text: "<p>Loading the interactions …</p>" },
    { place: PLACES.page, text: PLACES.page.replace("><", () => `>${inScript(page)}<`) },
    { place: PLACES.data, text: PLACES.data.replace("><", () => `>${inScript(data)}<`) },
  ]
    .map((fill) => ({ ...fill, at: onlyPlace(head, fill.place) }))
    .toSorted((one, other) => one.at - other.at);
  const pieces: string[] = [];
  let done = 0;
  for (const { at, place, text } of filled) {
    pieces.push(head.slice(done, at), text);
    done = at + place.length;
  }
  return [...pieces, head.slice(done), template.slice(head.length)].join("");
}

function onlyPlace(head: string, place: string): number {
  const at = head.indexOf(place);
  if (at >= 0 && head.indexOf(place, at + 1) < 0) return at;
  throw new Error("The form of a standalone page is missing, or of another version of Demarche.");
}

/** Text in an element or in a quoted attribute. */
function asText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * JSON in a script element that is never run. In JSON these three stand in strings alone, where the
 * escape means the same; without `<` nothing in it can end the element, or open a comment.
 */
function inScript(json: string): string {
  return json.replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The head of a brief: single values, and lists of one item a line. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string | readonly string[]>;
  readonly body: string;
}

const FENCE = "---";
const FIELD = /^([a-z]+):(?: (.+))?$/;
const ITEM = /^ {2}- (.+)$/;

/**
 * Reads a small and strict front matter: `name: value`, or `name:` followed by lines `  - item`,
 * between two lines `---`. Values are plain text to the end of the line. Throws an Error that names
 * the line that is neither.
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end === -1)
    throw new Error(`has no front matter; expected it between two lines "${FENCE}" at the top`);
  return { fields: fieldsOf(lines.slice(1, end)), body: lines.slice(end + 1).join("\n") };
}

function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string | readonly string[]> {
  const fields = new Map<string, string | readonly string[]>();
  let items: string[] | undefined;
  for (const line of lines) {
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined && items !== undefined) {
      items.push(item.trim());
      continue;
    }
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined)
      throw new Error(
        `front matter has the line "${line}"; expected "name: value", or "name:" and lines "  - item"`,
      );
    if (fields.has(name)) throw new Error(`front matter has "${name}" twice; expected it once`);
    items = value === undefined ? [] : undefined;
    fields.set(name, value?.trim() ?? items ?? []);
  }
  return fields;
}

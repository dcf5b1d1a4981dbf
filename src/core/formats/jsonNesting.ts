/**
 * Offset of the first bracket that is nested more than `limit` deep; undefined where none is. One
 * pass, before anything is parsed: engines differ in how deep they can go, and in how they fail.
 */
export function nestingBeyond(json: string, limit: number): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < json.length; offset += 1) {
    const character = json[offset];
    if (character === '"') offset = endOfString(json, offset);
    else if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth > limit) return offset;
  }
  return undefined;
}

/** Offset of the closing quotation mark; of the end of the text where there is none. */
function endOfString(json: string, opening: number): number {
  let offset = opening + 1;
  while (offset < json.length && json[offset] !== '"') offset += json[offset] === "\\" ? 2 : 1;
  return offset;
}

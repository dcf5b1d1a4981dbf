/** What the first bytes say of a text file: UTF-16 where it begins with its mark, else UTF-8. */
export function textEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

export const NOT_TEXT = "The file is not text in UTF-8; expected a graph file in JSON.";

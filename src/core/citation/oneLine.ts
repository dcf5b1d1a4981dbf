/** A text on one line: line ends and blanks in a row become one space, other control characters go. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]*[\n\r\t\v\f\u0085\u2028\u2029][\s\u0085]*| {2,}/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}

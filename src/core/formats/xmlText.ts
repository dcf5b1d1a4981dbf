const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 cannot hold in any way, halves of characters among it, and line ends. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text for an element or an attribute of XML or HTML, on one line: neither markup nor the end of the quotes. */
export function escapedXml(text: string): string {
  return text
    .replaceAll(/[\t\r\n]+/g, " ")
    .replaceAll(NOT_IN_XML, "")
    .replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

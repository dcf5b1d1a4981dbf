import { oneLine } from "./oneLine.ts";

/**
 * `\{` would do in LaTeX, but BibTeX counts braces whether or not a backslash stands before them, and
 * one without its partner would swallow the rest of the file.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Those that LaTeX would take for something, and those that it would draw as one: `--`, `''`, `?`` and the like. */
const SPECIAL = /[\\{}$&%#_~^]|([-'`,<>])(?=\1)|[?!](?=`)/g;

/** A text that LaTeX prints letter for letter. Letters of all alphabets stay: LaTeX and biber read UTF-8. */
export function latexText(text: string): string {
  return oneLine(text).replace(SPECIAL, (found) => ESCAPES[found] ?? `${found}{}`);
}

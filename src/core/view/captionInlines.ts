/** A run of words that are set in one way. */
export interface Inline {
  readonly text: string;
  readonly emphasis: boolean;
  /** Where the words lead: an http or https address, or null. */
  readonly address: string | null;
}

/** Runs of a line, or one or two stars that may begin or end an emphasis. */
type Token = { readonly runs: readonly Inline[] } | Stars;

interface Stars {
  readonly stars: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Found {
  readonly token: Token;
  readonly end: number;
}

/** Signs that a backslash turns into themselves. */
const SIGNS: ReadonlySet<string> = new Set(["\\", "*", "[", "]", "(", ")"]);
const LETTER = /[\p{L}\p{N}]/u;
/** A host by name or number, without credentials before it; blanks and invisible characters nowhere. */
const WEB_ADDRESS = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?#][^\s\\\p{Cc}\p{Cf}]*)?$/iu;

/**
 * One line of a caption as runs: `*words*` is emphasis, `[words](https://example.org)` leads there, a
 * backslash keeps the sign after it. Takes time in proportion to the text, whatever is in it.
 */
export function readInlines(line: string): readonly Inline[] {
  return joined(emphasised(tokensOf(line)));
}

/** The words of runs, without how they are set. */
export function wordsOf(runs: readonly Inline[]): string {
  return runs.map(({ text }) => text).join("");
}

function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    const { token, end } = starsAt(line, at) ?? linkAt(line, at) ?? plainAt(line, at);
    tokens.push(token);
    at = end;
  }
  return tokens;
}

/** Signs that are escaped or mean nothing, and all that is no sign, up to the next one. */
function plainAt(line: string, at: number): Found {
  if (line[at] === "\\" && SIGNS.has(line[at + 1] ?? ""))
    return { token: plain(line[at + 1] ?? ""), end: at + 2 };
  let end = at + 1;
  while (end < line.length && !"\\*[".includes(line[end] ?? "")) end++;
  return { token: plain(line.slice(at, end)), end };
}

/** Stars beside letters on both sides are none: "2*3" is not the beginning of anything. */
function starsAt(line: string, at: number): Found | undefined {
  if (line[at] !== "*") return undefined;
  let end = at + 1;
  while (line[end] === "*") end++;
  const [before, after] = [line[at - 1] ?? " ", line[end] ?? " "];
  if (end - at > 2) return { token: plain(line.slice(at, end)), end };
  const opens = after.trim() !== "" && !LETTER.test(before);
  const closes = before.trim() !== "" && !LETTER.test(after);
  return { token: { stars: line.slice(at, end), opens, closes }, end };
}

/** Neither words nor address go past the next bracket, so that no part of the line is read twice over. */
function linkAt(line: string, at: number): Found | undefined {
  const close = line[at] === "[" ? endOf(line, at + 1, "]", "[]") : undefined;
  if (close === undefined || line[close + 1] !== "(") return undefined;
  const end = endOfAddress(line, close + 2);
  const address = end === undefined ? "" : line.slice(close + 2, end);
  const words = line.slice(at + 1, close);
  if (end === undefined || words.trim() === "" || !WEB_ADDRESS.test(address)) return undefined;
  return { token: { runs: readInlines(words).map((run) => ({ ...run, address })) }, end: end + 1 };
}

/** Where the first of `stops` stands that is not escaped, if that is `sign`. */
function endOf(line: string, from: number, sign: string, stops: string): number | undefined {
  for (let at = from; at < line.length; at++) {
    const character = line[at] ?? "";
    if (character === "\\") at++;
    else if (stops.includes(character)) return character === sign ? at : undefined;
  }
  return undefined;
}

/** Pairs of parentheses belong to the address, as in those of encyclopaedias. */
function endOfAddress(line: string, from: number): number | undefined {
  let open = 0;
  for (let at = from; at < line.length; at++) {
    const character = line[at] ?? "";
    if (character === "[" || character === "]" || character.trim() === "") return undefined;
    if (character === "(") open++;
    if (character === ")" && open-- === 0) return at;
  }
  return undefined;
}

/** Stars that open are paired with the next of their number that close; the others are stars. */
function emphasised(tokens: readonly Token[]): readonly Inline[] {
  const runs: Inline[] = [];
  let opened: { readonly stars: string; readonly run: number } | undefined;
  for (const token of tokens) {
    if ("runs" in token) for (const run of token.runs) runs.push(run);
    else if (opened?.stars === token.stars && token.closes) {
      const inside = runs.splice(opened.run).slice(1);
      for (const run of inside) runs.push({ ...run, emphasis: true });
      opened = undefined;
    } else {
      if (opened === undefined && token.opens) opened = { stars: token.stars, run: runs.length };
      runs.push(...plain(token.stars).runs);
    }
  }
  return runs;
}

/** Neighbours that are set alike made one; what is empty left out. */
function joined(runs: readonly Inline[]): readonly Inline[] {
  const joinedRuns: { text: string[]; emphasis: boolean; address: string | null }[] = [];
  for (const { text, emphasis, address } of runs) {
    const last = joinedRuns.at(-1);
    if (last?.emphasis === emphasis && last.address === address) last.text.push(text);
    else if (text !== "") joinedRuns.push({ text: [text], emphasis, address });
  }
  return joinedRuns.map((run) => ({ ...run, text: run.text.join("") }));
}

function plain(text: string): { readonly runs: readonly [Inline] } {
  return { runs: [{ text, emphasis: false, address: null }] };
}

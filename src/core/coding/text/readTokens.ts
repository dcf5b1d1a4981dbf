import type { Reading } from "../reading.ts";
import { abbreviation } from "./abbreviations.ts";
import { fold } from "./fold.ts";
import { letterAt, widthAt } from "./letters.ts";
import type { Token } from "./token.ts";

/** Reads the words, numbers and marks of the text, in one pass. Sentences are put in by `readSentences`. */
export function readTokens(reading: Reading): Reading {
  return { ...reading, tokens: tokensOf(reading.text) };
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const letter = letterAt(text, at);
    if (letter === "space" || letter === "unseen") at += widthAt(text, at);
    else if (letter === "mark") at = pushMark(text, at, tokens);
    else at = pushWord(text, at, tokens);
  }
  return tokens;
}

/** A mark takes along what only changes its look: "❤️" is one. */
function pushMark(text: string, start: number, tokens: Token[]): number {
  let end = start + widthAt(text, start);
  while (end < text.length && changesLook(text, end)) end += widthAt(text, end);
  const norm = fold(text.slice(start, end));
  tokens.push({ start, end, norm, kind: "mark", capital: false, sentence: 0 });
  return end;
}

function changesLook(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3 || (code >= 0x1f3fb && code <= 0x1f3ff);
}

function pushWord(text: string, start: number, tokens: Token[]): number {
  const initials = endOfInitials(text, start);
  const end = endOfWord(text, initials ?? start);
  const possessive = end - (initials ?? start) > 0 ? possessiveLength(text, initials ?? start, end) : 0;
  const wordEnd = end - possessive;
  const dot = initials === wordEnd ? 0 : dotLength(text, start, wordEnd);
  tokens.push(wordToken(text, start, wordEnd + dot, dot));
  if (possessive > 0) {
    const norm = fold(text.slice(wordEnd, end));
    tokens.push({ start: wordEnd, end, norm, kind: "word", capital: false, sentence: 0 });
  }
  return end + dot;
}

function wordToken(text: string, start: number, end: number, dot: number): Token {
  const norm = fold(text.slice(start, end - dot));
  const kind = letterAt(text, start) === "digit" ? "number" : "word";
  return { start, end, norm, kind, capital: isCapital(text, start), sentence: 0 };
}

function isCapital(text: string, at: number): boolean {
  const first = text.slice(at, at + widthAt(text, at));
  return first !== first.toLowerCase();
}

/** "U.S.", "J.", "a.m.": the offset after the last dot; undefined where no initials begin. */
function endOfInitials(text: string, start: number): number | undefined {
  let at = start;
  let letters = 0;
  while (letterAt(text, at) === "letter") {
    const next = at + widthAt(text, at);
    if (text[next] !== ".") break;
    at = next + 1;
    letters += 1;
  }
  if (letters === 0 || (letters === 1 && !isCapital(text, start))) return undefined;
  // "U.S" and "Ph.D" go on to the last letter.
  const goesOn = letterAt(text, at) === "letter" && letterAt(text, at + widthAt(text, at)) !== "letter";
  return goesOn && letters > 1 ? at + widthAt(text, at) : at;
}

/** The end of a run of letters and digits, with hyphens, apostrophes and the like between them. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const letter = letterAt(text, at);
    if (letter === "letter" || letter === "digit") at += widthAt(text, at);
    else {
      const next = afterConnector(text, at, at > start || start > 0);
      if (next === undefined) return at;
      at = next;
    }
  }
  return at;
}

const JOINS_LETTERS = new Set(["-", "‐", "‑", "'", "’", "‘", "ʼ", "ʻ", "·"]);
const JOINS_DIGITS = new Set([",", ".", ":"]);

/** The offset after a hyphen or the like that stands inside a word, undefined where the word ends. */
function afterConnector(text: string, at: number, inside: boolean): number | undefined {
  const character = text[at] ?? "";
  const unseen = letterAt(text, at) === "unseen";
  const next = unseen ? afterUnseen(text, at) : at + 1;
  const following = letterAt(text, next);
  if (unseen) return inside && (following === "letter" || following === "digit") ? next : undefined;
  const before = letterAt(text, at - 1);
  if (JOINS_DIGITS.has(character) && before === "digit" && following === "digit") return next;
  const joins = JOINS_LETTERS.has(character) && (following === "letter" || following === "digit");
  return joins && inside && at > 0 && letterAt(text, at - 1) !== "space" ? next : undefined;
}

function afterUnseen(text: string, start: number): number {
  let at = start;
  while (at < text.length && letterAt(text, at) === "unseen") at += widthAt(text, at);
  return at;
}

/** Length of "’s" or "'S" at the end of a word, or of the "’" after a plural in s before another word. */
function possessiveLength(text: string, start: number, end: number): number {
  if (end - start < 2) return 0;
  const ending = text.slice(end - 2, end);
  return /^['’ʼ][sS]$/.test(ending) ? 2 : 0;
}

/** 1 where the dot after a word belongs to it, as an abbreviation. */
function dotLength(text: string, start: number, end: number): number {
  if (text[end] !== "." || end - start > 8) return 0;
  const norm = fold(text.slice(start, end));
  return abbreviation(norm, isCapital(text, start), digitFollows(text, end + 1)) === undefined ? 0 : 1;
}

const MOST_SPACES = 3;

function digitFollows(text: string, start: number): boolean {
  let at = start;
  while (at - start < MOST_SPACES && letterAt(text, at) === "space" && at < text.length) at += 1;
  return letterAt(text, at) === "digit";
}

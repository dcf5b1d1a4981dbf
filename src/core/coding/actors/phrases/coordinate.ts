import type { Draft } from "./draft.ts";
import { looksFinite } from "./finiteVerb.ts";
import { normAt, type Scan } from "./scan.ts";

const JOINABLE = new Set<Draft["form"]>([
  "person",
  "title",
  "state",
  "people",
  "body",
  "group",
  "place",
  "pronoun",
]);

/** Joins what "and" and commas make one: "Israel, Egypt and Jordan". Drafts are in the order of the sentence. */
export function coordinate(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let at = 0;
  while (at < drafts.length) {
    const list = listFrom(scan, drafts, at);
    const [first] = list;
    if (first === undefined) break;
    joined.push(list.length === 1 ? first : groupOf(list));
    at += list.length;
  }
  return joined;
}

/** Longer lists are joined in pieces, and clauses looked back over so far, so that no text takes long. */
const LONGEST_LIST = 60;
const LONGEST_CLAUSE = 100;

/** The drafts from one on that make a list; only itself where no "and" closes it. */
function listFrom(scan: Scan, drafts: readonly Draft[], from: number): Draft[] {
  const list: Draft[] = [];
  let closed = 1;
  for (let at = from; at < drafts.length && list.length < LONGEST_LIST; at++) {
    const draft = drafts[at];
    const before = list.at(-1);
    if (draft === undefined) break;
    if (before !== undefined) {
      const link = linkBetween(scan, before, draft);
      if (link === undefined || !JOINABLE.has(before.form) || !JOINABLE.has(draft.form)) break;
      if (link === "and" && beginsClause(scan, drafts[from], draft)) break;
      if (link === "and") closed = list.length + 1;
    }
    list.push(draft);
    if (closed === list.length && list.length > 1 && !goesOn(scan, draft)) break;
  }
  return list.slice(0, closed);
}

/** "Israel and Egypt, and Jordan" goes on; most lists are over with their "and". */
function goesOn(scan: Scan, draft: Draft): boolean {
  return normAt(scan, draft.end) === "and" || normAt(scan, draft.end) === "&";
}

/** What stands between two drafts and joins them. */
function linkBetween(scan: Scan, before: Draft, after: Draft): "and" | "comma" | undefined {
  const between: string[] = [];
  if (after.first - before.end > 4) return undefined;
  for (let at = before.end; at < after.first; at++) between.push(normAt(scan, at));
  switch (between.join(" ")) {
    case "and":
    case "&":
    case ", and":
    case ", as well as":
    case "as well as":
      return "and";
    case ",":
      return "comma";
    default:
      return undefined;
  }
}

/**
 * After "X condemned Y and Z ..." another verb makes Z the subject of a clause of its own, and no part
 * of the list.
 */
function beginsClause(scan: Scan, first: Draft | undefined, last: Draft): boolean {
  if (first === undefined || normAt(scan, first.first - 1) === "between") return false;
  if (!looksFinite(scan, afterAdverb(scan, last.end))) return false;
  for (let at = first.first - 1; at >= Math.max(scan.first, first.first - LONGEST_CLAUSE); at--) {
    const norm = normAt(scan, at);
    if (norm === ";" || norm === ":") return false;
    if (norm === "that" || norm === "while" || norm === "after" || norm === "when" || norm === "as")
      return false;
    if (looksFinite(scan, at) && normAt(scan, at + 1) !== "by") return true;
  }
  return false;
}

const LONGEST_INSERTION = 5;

/** Past "in turn", "later" and ", in return,". */
function afterAdverb(scan: Scan, at: number): number {
  const norm = normAt(scan, at);
  if (norm === ",") {
    for (let next = at + 1; next <= at + LONGEST_INSERTION; next++)
      if (normAt(scan, next) === ",") return next + 1;
  }
  if (norm === "in" && normAt(scan, at + 1) === "turn") return at + 2;
  return norm.endsWith("ly") || norm === "also" || norm === "later" ? at + 1 : at;
}

function groupOf(list: readonly Draft[]): Draft {
  const parts = list.flatMap((draft) => draft.parts ?? [draft]);
  const [first, last] = [list[0], list.at(-1)];
  return { first: first?.first ?? 0, end: last?.end ?? 0, form: "group", parts, offices: [], plural: true };
}

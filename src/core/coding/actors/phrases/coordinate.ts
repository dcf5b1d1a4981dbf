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
    const { list, read } = listFrom(scan, drafts, at);
    const [first] = list;
    if (first === undefined) break;
    joined.push(list.length === 1 ? first : groupOf(list));
    at += read;
  }
  return joined;
}

/** Longer lists are joined in pieces, and clauses looked back over so far, so that no text takes long. */
const LONGEST_LIST = 60;
const LONGEST_CLAUSE = 100;

interface List {
  readonly list: Draft[];
  /** How many drafts were read for it: those in explanations between its parts are none of them. */
  readonly read: number;
}

/** The drafts from one on that make a list; only itself where no "and" closes it. */
function listFrom(scan: Scan, drafts: readonly Draft[], from: number): List {
  const list: Draft[] = [];
  let closed = { length: 1, read: 1 };
  let at = from;
  while (at < drafts.length && list.length < LONGEST_LIST) {
    const before = list.at(-1);
    const end = before === undefined ? undefined : explanationEnd(scan, before);
    if (end !== undefined) at = firstFrom(drafts, at, end);
    const draft = drafts[at];
    if (draft === undefined || (end !== undefined && draft.form !== "person")) break;
    if (before !== undefined) {
      const link = linkBetween(scan, end ?? before.end, draft);
      if (link === "comma" && isItsCountry(scan, before, draft)) break;
      if (link === undefined || !JOINABLE.has(before.form) || !JOINABLE.has(draft.form)) break;
      if (link === "and" && beginsClause(scan, drafts[from], draft)) break;
      if (link === "and") closed = { length: list.length + 1, read: at + 1 - from };
    }
    list.push(draft);
    at += 1;
    if (closed.length === list.length && list.length > 1 && !goesOn(scan, draft)) break;
  }
  return { list: list.slice(0, closed.length), read: closed.read };
}

/** Index of the first draft at or behind a token. */
function firstFrom(drafts: readonly Draft[], at: number, token: number): number {
  let next = at;
  while ((drafts[next]?.first ?? token) < token) next += 1;
  return next;
}

/** In "met in Delhi, India" the state behind the comma is where the city lies. */
function isItsCountry(scan: Scan, city: Draft, { form, state }: Draft): boolean {
  const named = city.form === "place" || city.form === "state";
  return named && form === "state" && city.state === state && normAt(scan, city.first - 1) === "in";
}

const LONGEST_EXPLANATION = 12;

/** Past "(Poland)" and ", representing the OSCE Chairman-in-Office" behind a person; the comma after it is not past. */
function explanationEnd(scan: Scan, { form, end }: Draft): number | undefined {
  const bracket = normAt(scan, end) === "(";
  const opens = bracket || (normAt(scan, end) === "," && normAt(scan, end + 1) === "representing");
  if (form !== "person" || !opens) return undefined;
  for (let at = end + 2; at < end + LONGEST_EXPLANATION; at++)
    if (normAt(scan, at) === (bracket ? ")" : ",")) return bracket ? at + 1 : at;
  return undefined;
}

/** "Israel and Egypt, and Jordan" goes on; most lists are over with their "and". */
function goesOn(scan: Scan, draft: Draft): boolean {
  return normAt(scan, draft.end) === "and" || normAt(scan, draft.end) === "&";
}

/** What stands between the end of a draft and the next, and joins them. */
function linkBetween(scan: Scan, end: number, after: Draft): "and" | "comma" | undefined {
  const between: string[] = [];
  if (after.first - end > 4) return undefined;
  for (let at = end; at < after.first; at++) between.push(normAt(scan, at));
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

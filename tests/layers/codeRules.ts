import { posix } from "node:path";
import type { Node } from "oxc-parser";
import type { SourceModule } from "./sourceModule.ts";

/** Rules about what stands in a file, each giving one sentence for each breach. */

export const MOST_LINES = 300;

export function lengthViolations({ path, text }: SourceModule): string[] {
  const lines = text.replace(/\n$/, "").split("\n").length;
  return lines > MOST_LINES ? [`${path} has ${lines} lines; at most ${MOST_LINES}`] : [];
}

/** A barrel hides who imports whom. */
export function barrelViolations({ path, nodes }: SourceModule): string[] {
  if (/^index\.[jt]sx?$/.test(posix.basename(path))) return [`${path} is named like a barrel`];
  if (nodes.some((node) => node.type === "ExportAllDeclaration"))
    return [`${path} exports all of another file`];
  const program = nodes[0];
  const body = program?.type === "Program" ? program.body : [];
  const isBarrel =
    body.length > 0 && body.every((node) => node.type === "ExportNamedDeclaration" && node.source !== null);
  return isBarrel ? [`${path} only passes on what others export`] : [];
}

/** Declarations of other people's packages aside, everything is exported by name. */
export function defaultExportViolations({ path, nodes }: SourceModule): string[] {
  if (path.endsWith(".d.ts")) return [];
  return nodes.some((node) => node.type === "ExportDefaultDeclaration")
    ? [`${path} has a default export`]
    : [];
}

const STORAGE = new Set(["localStorage", "sessionStorage", "indexedDB", "cookieStore"]);
const HISTORY_MEMBERS = new Set(["pushState", "replaceState", "scrollRestoration"]);
const HISTORY_MOVES = new Set(["back", "forward", "go"]);
const WINDOWS = new Set(["window", "globalThis", "self"]);
const HISTORY_EVENTS = new Set(["popstate", "hashchange"]);

/** Only the store touches history and storage. */
export function effectViolations({ path, nodes }: SourceModule): string[] {
  if (path.startsWith("src/store/")) return [];
  const found = new Set(nodes.map(effectIn).filter((effect) => effect !== null));
  return [...found].map((effect) => `${path} uses ${effect}: only the store may`);
}

function effectIn(node: Node): string | null {
  if (node.type === "Identifier") return STORAGE.has(node.name) ? node.name : null;
  if (node.type === "Literal")
    return HISTORY_EVENTS.has(String(node.value)) ? `"${String(node.value)}"` : null;
  if (node.type !== "MemberExpression" || node.property.type !== "Identifier") return null;
  const object = node.object.type === "Identifier" ? node.object.name : "";
  const member = node.property.name;
  if (WINDOWS.has(object) && member === "history") return `${object}.history`;
  const moves = object === "history" && HISTORY_MOVES.has(member);
  return HISTORY_MEMBERS.has(member) || moves ? `history.${member}` : null;
}

const MARKUP = new Set(["dangerouslySetInnerHTML", "innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"]);
const EVALUATION = new Set(["eval", "Function"]);

/** Text of a document never becomes markup or code. */
export function markupViolations({ path, nodes }: SourceModule): string[] {
  const found = new Set(nodes.map(markupIn).filter((name) => name !== null));
  return [...found].map((name) => `${path} uses ${name}`);
}

function markupIn(node: Node): string | null {
  if (node.type === "Identifier" || node.type === "JSXIdentifier")
    return MARKUP.has(node.name) ? node.name : null;
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return null;
  return node.callee.type === "Identifier" && EVALUATION.has(node.callee.name) ? node.callee.name : null;
}

/** No way around the types. */
export function typeViolations({ path, nodes, comments }: SourceModule): string[] {
  const any = nodes.some((node) => node.type === "TSAnyKeyword") ? [`${path} uses the type any`] : [];
  const silenced = comments.flatMap(
    (comment) => /@ts-(?:ignore|nocheck|expect-error)\b/.exec(comment.value)?.[0] ?? [],
  );
  return [...any, ...new Set(silenced.map((word) => `${path} uses ${word}`))];
}

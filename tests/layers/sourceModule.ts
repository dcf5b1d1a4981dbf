import { posix } from "node:path";
import { type Comment, type Node, parseSync } from "oxc-parser";

/** A source file as the rules see it. */
export interface SourceModule {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it asks for, as written: `import` in every form, `new URL(..., import.meta.url)`, CSS `@import`. */
  readonly requests: readonly string[];
  /** All syntax nodes, outermost first; none for a style sheet. */
  readonly nodes: readonly Node[];
  readonly comments: readonly Comment[];
}

const CSS_REQUEST = /@import\s+(?:url\()?\s*["']([^"']+)["']|composes:[^;]*\bfrom\s+["']([^"']+)["']/g;

/** @throws where the file cannot be parsed: a rule must not pass because nothing was read. */
export function readModule(path: string, text: string): SourceModule {
  if (path.endsWith(".css")) return { path, text, requests: cssRequests(text), nodes: [], comments: [] };
  const parsed = parseSync(path, text);
  const failure = parsed.errors[0];
  if (failure !== undefined) throw new Error(`${path}: ${failure.message}`);
  const nodes = [...nodesOf(parsed.program)];
  return { path, text, requests: nodes.flatMap(requestsOf), nodes, comments: parsed.comments };
}

function cssRequests(text: string): string[] {
  return [...text.matchAll(CSS_REQUEST)].map((match) => match[1] ?? match[2] ?? "");
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (typeof value === "object" && value !== null) {
    if ("type" in value && typeof value.type === "string") yield value as Node;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/** What is computed cannot be checked, so it counts as a request that no rule allows. */
const COMPUTED = "(computed)";

function requestsOf(node: Node): string[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return [textOf(node.source)];
    case "ExportNamedDeclaration":
      return node.source === null ? [] : [textOf(node.source)];
    case "TSExternalModuleReference":
      return [textOf(node.expression)];
    case "NewExpression":
      return isUrlBesideModule(node) ? [relative(textOf(node.arguments[0]))] : [];
    case "CallExpression":
      return node.callee.type === "Identifier" && node.callee.name === "require"
        ? [textOf(node.arguments[0])]
        : [];
    default:
      return [];
  }
}

function isUrlBesideModule(node: Node & { type: "NewExpression" }): boolean {
  const base = node.arguments[1];
  const named = node.callee.type === "Identifier" && node.callee.name === "URL";
  return named && base?.type === "MemberExpression" && base.object.type === "MetaProperty";
}

/** `new URL("a.ts", import.meta.url)` means the file beside. */
function relative(request: string): string {
  return /^(\.|\/|[a-z]+:)/.test(request) || request === COMPUTED ? request : `./${request}`;
}

function textOf(node: Node | undefined): string {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : COMPUTED;
}

/** The file that a relative request names, without Vite's `?worker&url` and the like; null for a package. */
export function fileOf(module: SourceModule, request: string): string | null {
  if (!request.startsWith(".")) return null;
  const plain = request.split(/[?#]/, 1)[0] ?? "";
  return posix.normalize(posix.join(posix.dirname(module.path), plain));
}

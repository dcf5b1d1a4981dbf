import { HOOK_FILE, HOOK_PACKAGES, LAYERS } from "./layers.ts";
import { fileOf, type SourceModule } from "./sourceModule.ts";

/** One sentence for each import that the layers do not allow. */
export function importViolations(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) => {
    const layer = layerOf(module.path);
    if (layer === null) return strayViolations(module);
    return module.requests.flatMap((request) => requestViolations(module, layer, request));
  });
}

/** Beside the layers' folders there may only be declarations. */
function strayViolations({ path }: SourceModule): string[] {
  return path.endsWith(".d.ts") ? [] : [`${path} is in no layer (${Object.keys(LAYERS).join(", ")})`];
}

function requestViolations(module: SourceModule, layer: string, request: string): string[] {
  const file = fileOf(module, request);
  if (file === null) return packageViolations(module, layer, request);
  if (!file.startsWith("src/")) return [`${module.path} imports ${file}: outside src`];
  const other = layerOf(file);
  if (other === null || other === layer || LAYERS[layer]?.layers.includes(other)) return [];
  return [`${module.path} imports ${file}: ${layer} may not import ${other}`];
}

function packageViolations(module: SourceModule, layer: string, request: string): string[] {
  const name = packageOf(request);
  const isHook = HOOK_FILE.test(module.path) && HOOK_PACKAGES.includes(name);
  if (isHook || LAYERS[layer]?.packages.includes(name)) return [];
  return [`${module.path} imports ${request}: ${layer} may not import ${name}`];
}

function packageOf(request: string): string {
  if (request.startsWith("node:")) return "node:";
  return request.split("/", request.startsWith("@") ? 2 : 1).join("/");
}

/** The layer of a file, or null for one that is in none. */
function layerOf(path: string): string | null {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return folder !== undefined && folder in LAYERS ? folder : null;
}

/** Each group of files that import one another in a circle, type imports too, as one sentence. */
export function cycleViolations(modules: readonly SourceModule[]): string[] {
  const known = new Set(modules.map((module) => module.path));
  const edges = new Map(
    modules.map((module) => {
      const files = module.requests.map((request) => fileOf(module, request));
      return [module.path, files.filter((file) => file !== null && known.has(file)) as string[]];
    }),
  );
  const done = new Set<string>();
  return [...known].toSorted().flatMap((path) => {
    const cycle = done.has(path) ? null : cycleThrough(path, edges);
    for (const member of cycle ?? []) done.add(member);
    return cycle === null ? [] : [`${[...cycle, path].join(" -> ")}: a circle of imports`];
  });
}

/** The shortest way from a file back to itself, or null. */
function cycleThrough(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of edges.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

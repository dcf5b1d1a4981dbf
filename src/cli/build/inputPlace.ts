const RECORD = /^([a-zA-Z]+)\[(\d+)\](.*)$/;

/**
 * Where in the inputs a place in the graph was written: `interactions[12].kind` becomes
 * `codings/2020-01-01-pompeo-calls.json[1].kind`.
 */
export function inputPlace(path: string, origins: Readonly<Record<string, readonly string[]>>): string {
  const [, collection = "", index, rest = ""] = RECORD.exec(path) ?? [];
  const origin = Object.hasOwn(origins, collection) ? origins[collection]?.[Number(index)] : undefined;
  if (origin !== undefined) return origin + rest;
  if (path.startsWith("codebook")) return path.replace("codebook", "codebook.json");
  return path === "" ? "the graph" : path;
}

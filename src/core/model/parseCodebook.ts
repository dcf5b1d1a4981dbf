import type { Codebook, Kind, KindClass } from "./graph.ts";
import { noteMarkup } from "./markup.ts";
import { setAside } from "./problemLog.ts";
import { below, type Found, isJsonObject, itemsOf, readRecord } from "./readRecord.ts";
import { newRegister, type Register, registerAll, resolves } from "./references.ts";
import { KindClassRecord, KindRecord } from "./schema.ts";
import { isNot } from "./wording.ts";

/** The classes and kinds that hold; a kind of an unknown class is set aside. */
export function parseCodebook(found: Found): { readonly codebook: Codebook; readonly kindIds: Register } {
  if (!isJsonObject(found.value))
    setAside(found.log, found.path, isNot(found.value, "an object with classes and kinds"));
  const classIds = newRegister("class");
  const kindIds = newRegister("kind");
  const classes = registerAll(classIds, itemsOf(below(found, "classes"), "classes"), parseClass);
  const kinds = registerAll(kindIds, itemsOf(below(found, "kinds"), "kinds"), (kind) =>
    parseKind(kind, classIds),
  );
  return { codebook: { classes, kinds }, kindIds };
}

function parseClass(found: Found): KindClass | undefined {
  const read = readRecord(found, KindClassRecord);
  if (read !== undefined) noteMarkup(found, read, ["label"]);
  return read;
}

function parseKind(found: Found, classIds: Register): Kind | undefined {
  const kind = readRecord(found, KindRecord);
  if (kind === undefined || !resolves(classIds, kind.class, below(found, "class"))) return undefined;
  noteMarkup(found, kind, ["label"]);
  return kind;
}

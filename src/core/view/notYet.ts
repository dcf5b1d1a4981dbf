import { quotedPair } from "./notices.ts";
import { compared } from "./parameters/compared.ts";
import { layers } from "./parameters/layers.ts";
import { layout } from "./parameters/layout.ts";
import type { Parameter } from "./parameters/parameter.ts";
import type { View } from "./view.ts";

/**
 * Parameters that are read and kept, but that nothing on the screen follows so far. Whoever builds the
 * feature takes its line out; when the list is empty, this file goes.
 */
const NOT_YET: readonly Parameter[] = [layers, compared, layout];

/** Clauses on what the view asks for and this version cannot show. */
export function notYetShown(view: View): readonly string[] {
  return NOT_YET.flatMap(({ name, write }) => {
    const value = write(view);
    return value === undefined
      ? []
      : [`${quotedPair(name, value)} is kept in the link, but this version cannot show it`];
  });
}

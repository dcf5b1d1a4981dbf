import type { Columns } from "./columns.ts";
import { COVERS } from "./dateColumns.ts";
import type { KeptChains } from "./keptChains.ts";
import type { Chains } from "./picture.ts";

type LinkColumns = Pick<Columns, "first" | "last" | "relation"> & {
  readonly kind: ArrayLike<number>;
  readonly strand: ArrayLike<number>;
};

/** The chains of a picture with what is needed to read them. */
export function chainsOf(columns: LinkColumns, { chains, more }: KeptChains): Chains {
  const { first, last, relation, kind, strand } = columns;
  return {
    more,
    found: chains.map(({ actors, rows, isCertain }) => ({
      actors,
      isCertain,
      links: rows.map((row) => ({
        row,
        first: first[row]!,
        last: last[row]!,
        isPrecise: relation[row] === COVERS,
        kind: kind[row]!,
        strand: strand[row]!,
      })),
    })),
  };
}

import type { Source } from "../model/graph.ts";
import { originsOf } from "../model/origins.ts";
import { type Lists, packLists, rowsOf } from "./lists.ts";

/** Who stands behind each source row (see `originsOf`), by rows of their own. */
export interface Origins {
  readonly ofSource: Lists;
  readonly count: number;
}

export function originsOfSources(sources: readonly Source[]): Origins {
  const named = sources.map(({ publisher }) => originsOf(publisher));
  const rows = rowsOf([...new Set(named.flat())]);
  return {
    ofSource: packLists(named.map((names) => names.map((name) => rows.get(name)!))),
    count: rows.size,
  };
}

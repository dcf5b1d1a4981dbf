import type { Source } from "../model/graph.ts";
import { inOrder } from "../model/inOrder.ts";

export interface CitedPublisher {
  readonly name: string;
  /** Documents of it that are cited. */
  readonly documents: number;
}

/** Whose these documents are; those of most documents first. */
export function citedPublishers(sources: readonly Pick<Source, "publisher">[]): CitedPublisher[] {
  const documents = new Map<string, number>();
  for (const { publisher } of sources) documents.set(publisher, (documents.get(publisher) ?? 0) + 1);
  return [...documents]
    .map(([name, count]) => ({ name, documents: count }))
    .toSorted((a, b) => b.documents - a.documents || inOrder(a.name, b.name));
}

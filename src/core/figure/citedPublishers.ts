import type { InteractionDetails } from "../events/catalogue.ts";
import { inOrder } from "../model/inOrder.ts";

export interface CitedPublisher {
  readonly name: string;
  /** Documents of it that are cited. */
  readonly documents: number;
}

/** Whose documents these interactions cite, each document once; those of most documents first. */
export function citedPublishers(records: readonly Pick<InteractionDetails, "sources">[]): CitedPublisher[] {
  const publisherOf = new Map(
    records.flatMap(({ sources }) => sources.map(({ id, publisher }) => [id, publisher] as const)),
  );
  const documents = new Map<string, number>();
  for (const name of publisherOf.values()) documents.set(name, (documents.get(name) ?? 0) + 1);
  return [...documents]
    .map(([name, count]) => ({ name, documents: count }))
    .toSorted((a, b) => b.documents - a.documents || inOrder(a.name, b.name));
}

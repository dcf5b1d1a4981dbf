import type { Reading } from "../reading.ts";
import type { Entity, Mention } from "./mention.ts";

/** Whom a single mention stands for; undefined for a coordination and for what is not resolved. */
export function entityOf(reading: Pick<Reading, "entities">, mention: Mention): Entity | undefined {
  return mention.entity === undefined ? undefined : reading.entities[mention.entity];
}

/** The name for flattened pairs (see `Entity.name`); undefined where the text does not let us know it. */
export function nameOf(reading: Pick<Reading, "entities">, mention: Mention): string | undefined {
  return entityOf(reading, mention)?.name;
}

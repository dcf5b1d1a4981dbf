import type { ReactNode } from "react";
import styles from "./Cells.module.css";
import { type Lookup, shortName } from "./lookup.ts";
import type { Draw } from "./sheet.ts";

export interface ActorNameProps {
  readonly id: string;
  readonly lookup: Lookup;
  readonly draw: Draw;
  readonly chosen: ReadonlySet<string>;
}

/** An actor's sign and short name, bold where it is selected elsewhere. */
export function ActorName({ id, lookup, draw, chosen }: ActorNameProps): ReactNode {
  const actor = lookup.actors.get(id);
  return (
    <span className={styles.actor} title={actor?.name}>
      {actor !== undefined && <span className={styles.sign}>{draw.sign(actor.type)}</span>}
      <span className={chosen.has(id) ? styles.chosen : ""}>{shortName(lookup, id)}</span>
    </span>
  );
}

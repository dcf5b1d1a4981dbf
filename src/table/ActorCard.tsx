import type { ReactNode } from "react";
import { counted } from "../core/view/words.ts";
import { type ActorFacts } from "./ActorCell.tsx";
import { ActorName } from "./ActorName.tsx";
import { countryOf, typeInWords } from "./actorRows.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./Cells.module.css";

/** An actor where there is no room for columns. */
export function ActorCard(facts: ActorFacts): ReactNode {
  const { row, lookup } = facts;
  const { actor, count, partners, offices } = row;
  if (actor === undefined) return null;
  const country = actor.type === "state" ? undefined : countryOf(actor, lookup);
  const counts = [
    counted(count, { one: "interaction", many: "interactions" }),
    counted(partners, { one: "tie", many: "ties" }),
  ];
  return (
    <>
      <CardHead after={counts.join(", ")}>
        {country === undefined ? typeInWords(actor) : `${typeInWords(actor)}, ${country}`}
      </CardHead>
      <span className={styles.cardTitle}>
        <span className={styles.who}>
          <ActorName id={actor.id} {...facts} />
        </span>
      </span>
      {offices.length > 0 && <span className={styles.report}>{offices.join("; ")}</span>}
    </>
  );
}

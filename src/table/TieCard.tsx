import type { ReactNode } from "react";
import { counted } from "../core/view/words.ts";
import { ActorName } from "./ActorName.tsx";
import { CardHead } from "./CardHead.tsx";
import styles from "./Cells.module.css";
import { daysInWords } from "./dateWords.ts";
import { initiators, type TieFacts } from "./TieCell.tsx";
import type { TieHistory } from "../core/events/tieHistories.ts";
import { Tones } from "./Tones.tsx";

/** A tie where there is no room for columns. */
export function TieCard(facts: TieFacts): ReactNode {
  const { tie, strands, place, draw } = facts;
  return (
    <>
      <CardHead after={counted(tie.count, { one: "interaction", many: "interactions" })}>
        <Tones strands={strands} place={place} draw={draw} />
      </CardHead>
      <span className={styles.cardTitle}>
        <span className={styles.who}>
          <ActorName id={tie.a} {...facts} /> <span className={styles.word}>and</span>{" "}
          <ActorName id={tie.b} {...facts} />
        </span>
      </span>
      {tie.history !== undefined && (
        <span className={styles.report}>
          {span(tie.history)} Initiated by: {initiators(facts)}.
        </span>
      )}
    </>
  );
}

function span({ first, last }: TieHistory): string {
  return first === null || last === null ? "Undated." : `${daysInWords(first, last)}.`;
}

import type { ReactNode } from "react";
import { counted } from "../core/view/words.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./Cells.module.css";
import { type InteractionFacts, KindOf, Report } from "./InteractionCell.tsx";
import { dateWords } from "./dateWords.ts";
import { Who } from "./Who.tsx";

/** An interaction where there is no room for columns. */
export function InteractionCard(props: InteractionFacts): ReactNode {
  const { record, grouped } = props;
  if (record === undefined) return <span className={styles.coming}>{"\u00a0"}</span>;
  const { interaction } = record;
  const facts = { ...props, interaction };
  return (
    <>
      <CardHead after={counted(interaction.sources.length, { one: "source", many: "sources" })}>
        <KindOf {...facts} />
      </CardHead>
      {!grouped && <span className={styles.note}>{dateWords(interaction.date)}</span>}
      <span className={styles.cardTitle}>
        <Who {...facts} />
      </span>
      <span className={styles.report}>
        <Report {...facts} />
      </span>
    </>
  );
}

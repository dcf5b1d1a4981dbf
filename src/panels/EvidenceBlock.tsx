import type { ReactNode } from "react";
import type { Catalogue, InteractionDetails } from "../core/events/catalogue.ts";
import { edtfInWords } from "../core/model/edtf.ts";
import type { Actor } from "../core/model/graph.ts";
import styles from "./Evidence.module.css";
import { EvidenceBody } from "./EvidenceBody.tsx";
import { kindLabel } from "./kindLabel.ts";
import type { OnSelect } from "./selecting.ts";
import type { Standing } from "./standing.ts";
import { strandOf } from "./strand.ts";
import { ToneMark } from "./ToneMark.tsx";
import { midSentence } from "./wording.ts";

interface EvidenceBlockProps {
  readonly details: InteractionDetails;
  readonly catalogue: Catalogue;
  readonly standing: Standing;
  readonly emphasise: readonly Actor[];
  /** "2 of 4": its place among the interactions of the tie. */
  readonly place: string;
  readonly onSelect: OnSelect;
}

/** One interaction in full. */
export function EvidenceBlock({
  details,
  catalogue,
  standing,
  emphasise,
  place,
  onSelect,
}: EvidenceBlockProps): ReactNode {
  const { interaction } = details;
  return (
    <article className={styles.block}>
      <h4 className={styles.head}>
        <ToneMark strand={strandOf(interaction, catalogue.codebook)} />
        <span className={styles.what}>
          <b>{edtfInWords(interaction.date)}</b>{" "}
          {midSentence(kindLabel(catalogue.codebook, interaction.kind))}
        </span>
        <span className={styles.place}>{place}</span>
      </h4>
      <EvidenceBody
        details={details}
        standing={standing}
        emphasise={emphasise}
        onOpen={() => onSelect({ type: "interaction", interaction: interaction.id })}
      />
    </article>
  );
}

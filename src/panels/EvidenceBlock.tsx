import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import { edtfInWords } from "../core/model/edtf.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import styles from "./Evidence.module.css";
import { EvidenceBody } from "./EvidenceBody.tsx";
import { kindLabel } from "./kindLabel.ts";
import panel from "./panel.module.css";
import { pointedAt } from "./pointedAt.ts";
import { selectInteraction } from "./selecting.ts";
import type { Standing } from "./standing.ts";
import { strandOf } from "./strand.ts";
import { ToneMark } from "./ToneMark.tsx";
import { ViewLink } from "./ViewLink.tsx";
import { midSentence } from "./wording.ts";

interface EvidenceBlockProps {
  readonly details: InteractionDetails;
  readonly context: PanelContext;
  readonly standing: Standing;
  readonly emphasise: readonly Actor[];
  /** "2 of 4": its place among the interactions of the tie. */
  readonly place: string;
}

/** One interaction in full. */
export function EvidenceBlock({
  details,
  context,
  standing,
  emphasise,
  place,
}: EvidenceBlockProps): ReactNode {
  const { interaction } = details;
  const { codebook } = context.catalogue;
  const own = selectInteraction(interaction.id);
  return (
    <article className={styles.block} {...pointedAt(interaction, context)}>
      <h4 className={styles.head}>
        <ToneMark strand={strandOf(interaction, codebook)} />
        <ViewLink context={context} to={own} className={styles.what}>
          <b>{edtfInWords(interaction.date)}</b> {midSentence(kindLabel(codebook, interaction.kind))}
        </ViewLink>
        <span className={styles.place}>{place}</span>
      </h4>
      <EvidenceBody
        details={details}
        standing={standing}
        emphasise={emphasise}
        more={
          <ViewLink context={context} to={own} className={panel.link}>
            Roles, codes and dates
          </ViewLink>
        }
      />
    </article>
  );
}

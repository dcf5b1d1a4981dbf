import { type ReactNode, useState } from "react";
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
import { shortDate } from "./shortDate.ts";
import { sourceCount } from "./sourceCount.ts";
import { LEFT_OUT_WORDS, type Standing } from "./standing.ts";
import { strandOf } from "./strand.ts";
import { ToneMark } from "./ToneMark.tsx";
import { ViewLink } from "./ViewLink.tsx";
import { counted, midSentence, STATUS_WORDS } from "./wording.ts";

interface InteractionLineProps {
  readonly details: InteractionDetails;
  readonly context: PanelContext;
  readonly standing: Standing;
  readonly emphasise: readonly Actor[];
  /** With whom, or in which roles; stands under the kind. */
  readonly also?: string | undefined;
  /** False where the title above the line says already why it is not shown. */
  readonly saysWhy: boolean;
}

/** One interaction on one line; it opens to its evidence, which is not built before. */
export function InteractionLine(props: InteractionLineProps): ReactNode {
  const { details, context, standing, emphasise, also, saysWhy } = props;
  const [open, setOpen] = useState(false);
  const { interaction } = details;
  const { codebook } = context.catalogue;
  const quiet = standing.type === "left out";
  return (
    <li {...pointedAt(interaction, context)}>
      <details className={styles.line} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={quiet ? styles.quiet : ""}>
          <span className={styles.date} title={edtfInWords(interaction.date)}>
            {shortDate(interaction.date, context.withYear)}
          </span>
          <ToneMark strand={strandOf(interaction, codebook)} />
          <span className={styles.what}>
            {kindLabel(codebook, interaction.kind)}
            {also !== undefined && <small>{also}</small>}
            <small>{standingInWords(standing, details, saysWhy)}</small>
          </span>
          <span className={styles.place}>{counted(sourceCount(interaction), "source")}</span>
        </summary>
        {open && (
          <div className={styles.opened}>
            <EvidenceBody
              details={details}
              standing={standing}
              emphasise={emphasise}
              more={
                <ViewLink context={context} to={selectInteraction(interaction.id)} className={panel.link}>
                  Roles, codes and dates
                </ViewLink>
              }
            />
          </div>
        )}
      </details>
    </li>
  );
}

function standingInWords(standing: Standing, { interaction }: InteractionDetails, saysWhy: boolean): string {
  const { modality } = interaction;
  if (standing.type === "left out" && standing.why !== "status" && saysWhy)
    return LEFT_OUT_WORDS[standing.why];
  if (modality !== "actual") return midSentence(STATUS_WORDS[modality]);
  return standing.type === "shown" && standing.possible ? "may fall outside the window" : "";
}

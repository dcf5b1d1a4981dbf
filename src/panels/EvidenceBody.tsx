import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Actor, Interaction } from "../core/model/graph.ts";
import { Digest } from "./Digest.tsx";
import styles from "./Evidence.module.css";
import { sourceCount } from "./sourceCount.ts";
import { SourceList } from "./SourceList.tsx";
import type { Standing } from "./standing.ts";
import { counted, STATUS_WORDS } from "./wording.ts";

interface EvidenceBodyProps {
  readonly details: InteractionDetails;
  readonly standing: Standing;
  readonly emphasise: readonly Actor[];
  /** The link to the interaction's own page; left out where that is where the reader is. */
  readonly more?: ReactNode;
}

/** What one interaction rests on: status, digest with the exact span, how sure, sources, note. */
export function EvidenceBody({ details, standing, emphasise, more }: EvidenceBodyProps): ReactNode {
  const { interaction, briefs, sources } = details;
  return (
    <>
      <Caveats interaction={interaction} standing={standing} />
      <Digest spans={interaction.evidence} briefs={briefs} emphasise={emphasise} />
      <p className={styles.meta}>
        {certaintyInWords(interaction)} {counted(sourceCount(interaction), "source")}. {more}
      </p>
      <SourceList citations={interaction.sources} sources={sources} />
      {interaction.note !== undefined && (
        <p className={styles.note}>
          <strong>Note.</strong> {interaction.note}
        </p>
      )}
    </>
  );
}

/** What keeps an interaction from being plain fact inside the window; nothing for most. */
function Caveats({
  interaction,
  standing,
}: {
  readonly interaction: Interaction;
  readonly standing: Standing;
}): ReactNode {
  const possible = standing.type === "shown" && standing.possible;
  const { modality } = interaction;
  const words = [
    ...(modality === "actual" ? [] : [`${STATUS_WORDS[modality]}.`]),
    ...(possible ? ["It may fall outside this window."] : []),
  ];
  return words.length === 0 ? null : <p className={styles.caveat}>{words.join(" ")}</p>;
}

/** "Confidence high. Cooperative: shared view of the Iranian threat." */
function certaintyInWords({ confidence, tone, toneReason }: Interaction): string {
  const toneWord = tone.charAt(0).toUpperCase() + tone.slice(1);
  const reason = toneReason === undefined ? "by its kind" : toneReason.replace(/\.$/, "");
  return `Confidence ${confidence}. ${toneWord}${toneReason === undefined ? " " : ": "}${reason}.`;
}

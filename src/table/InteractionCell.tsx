import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import { dayFromIso, dayInWords } from "../core/model/day.ts";
import type { Interaction } from "../core/model/graph.ts";
import { Who } from "./Who.tsx";
import styles from "./Cells.module.css";
import type { InteractionColumn } from "./columns.ts";
import { dateWords, isOneDay } from "./dateWords.ts";
import { classLabel, kindLabel, remarksOn, STRAND_WORDS, strandOf } from "./interactionFacts.ts";
import type { Lookup } from "./lookup.ts";
import type { Draw } from "./sheet.ts";

export interface InteractionFacts {
  /** Undefined while it is on its way. */
  readonly record: InteractionDetails | undefined;
  readonly possible: boolean;
  /** It stands under the heading of its day. */
  readonly grouped: boolean;
  readonly lookup: Lookup;
  readonly draw: Draw;
  readonly chosen: ReadonlySet<string>;
}

interface InteractionCellProps extends InteractionFacts {
  readonly column: InteractionColumn;
}

/** One cell of an interaction's row. */
export function InteractionCell(props: InteractionCellProps): ReactNode {
  const { record, column } = props;
  if (record === undefined) return <Coming column={column} />;
  const { interaction } = record;
  switch (column) {
    case "kind":
      return <KindOf {...props} interaction={interaction} />;
    case "who":
      return <Who {...props} interaction={interaction} />;
    case "what":
      return <Report {...props} interaction={interaction} />;
    default:
      return plainCell(column, interaction, props.lookup);
  }
}

function plainCell(
  column: Exclude<InteractionColumn, "kind" | "who" | "what">,
  interaction: Interaction,
  lookup: Lookup,
): string | number {
  switch (column) {
    case "date":
      return dateWords(interaction.date);
    case "sources":
      return interaction.sources.length;
    case "class":
      return classLabel(interaction, lookup);
    case "tone":
      return STRAND_WORDS[strandOf(interaction, lookup)];
    case "status":
      return interaction.modality;
    case "confidence":
      return interaction.confidence;
    case "topics":
      return interaction.topics.map((topic) => topic.replaceAll("-", " ")).join(", ");
    case "reported":
      return reportedWords(interaction);
    case "place":
      return interaction.place ?? "";
  }
}

function reportedWords({ reported }: Interaction): string {
  const day = reported === null ? undefined : dayFromIso(reported);
  return day === undefined ? "not known" : dayInWords(day);
}

interface OfInteraction extends InteractionFacts {
  readonly interaction: Interaction;
}

/** Tone mark and kind, with the date under it where it is not simply the day of the heading. */
export function KindOf({ interaction, grouped, lookup, draw }: OfInteraction): ReactNode {
  const says = grouped && !isOneDay(interaction.date);
  return (
    <span className={styles.kind}>
      {draw.tone(strandOf(interaction, lookup))}
      <span>
        {kindLabel(interaction, lookup)}
        {says && <small className={styles.note}>{dateWords(interaction.date)}</small>}
      </span>
    </span>
  );
}

/** The summary, and what must be known before relying on it. */
export function Report({ interaction, possible }: OfInteraction): ReactNode {
  return (
    <>
      {interaction.summary}
      {remarksOn(interaction, possible).map((remark) => (
        <small key={remark} className={styles.remark}>
          {" "}
          {remark}
        </small>
      ))}
    </>
  );
}

/** A quiet line where words will be. */
function Coming({ column }: { readonly column: InteractionColumn }): ReactNode {
  if (column !== "kind" && column !== "who" && column !== "what") return null;
  return (
    <span className={styles.coming} aria-hidden="true">
      {"\u00a0"}
    </span>
  );
}

import { type ReactNode, useId, useState } from "react";
import type { Picture } from "../core/events/picture.ts";
import type { Codebook, KindClass } from "../core/model/graph.ts";
import { TONES } from "../core/model/vocabulary.ts";
import { FoldIcon } from "./FoldIcon.tsx";
import { classTicked, isKindTicked, type KindChoice, toggleClass, toggleKind } from "./kindChoice.ts";
import { TickRow } from "./TickRow.tsx";
import { ToneBar } from "./ToneBar.tsx";
import styles from "./TickRow.module.css";

interface ClassRowProps {
  readonly kindClass: KindClass;
  /** Row of the class in the codebook. */
  readonly row: number;
  readonly codebook: Codebook;
  readonly picture: Picture;
  /** The largest count of any class, which fills the bar. */
  readonly max: number;
  readonly choice: KindChoice;
  readonly onChoose: (choice: KindChoice) => void;
}

const BAR_PX = 28;

/** One class; open where some of its kinds, but not all, are ticked when the page is made. */
export function ClassRow({
  kindClass,
  row,
  codebook,
  picture,
  max,
  choice,
  onChoose,
}: ClassRowProps): ReactNode {
  const ticked = classTicked(choice, codebook, kindClass.id);
  const [open, setOpen] = useState(ticked === "some");
  const kindsId = useId();
  const tones = TONES.map((_, tone) => picture.classToneCounts[row * TONES.length + tone] ?? 0);
  return (
    <li>
      <div className={styles.classRow}>
        <TickRow
          label={kindClass.label}
          count={picture.classCounts[row] ?? 0}
          ticked={ticked}
          onToggle={() => onChoose(toggleClass(choice, codebook, kindClass.id))}
          title={tonesInWords(tones)}
        >
          <ToneBar counts={tones} max={max} widthPx={BAR_PX} align="end" />
        </TickRow>
        <button
          className={styles.expand}
          type="button"
          aria-expanded={open}
          aria-controls={kindsId}
          aria-label={`Kinds of ${kindClass.label}`}
          onClick={() => setOpen(!open)}
        >
          <FoldIcon />
        </button>
      </div>
      <ul id={kindsId} className={styles.kinds} hidden={!open}>
        {open && <KindRows {...{ kindClass, codebook, picture, choice, onChoose }} />}
      </ul>
    </li>
  );
}

function KindRows({
  kindClass,
  codebook,
  picture,
  choice,
  onChoose,
}: Omit<ClassRowProps, "row" | "max">): ReactNode {
  return codebook.kinds.map(
    (kind, row) =>
      kind.class === kindClass.id && (
        <li key={kind.id}>
          <TickRow
            label={kind.label}
            count={picture.kindCounts[row] ?? 0}
            ticked={isKindTicked(choice, kind) ? "all" : "none"}
            onToggle={() => onChoose(toggleKind(choice, codebook, kind.id))}
          />
        </li>
      ),
  );
}

function tonesInWords(tones: readonly number[]): string {
  return TONES.flatMap((tone, place) => (tones[place] === 0 ? [] : [`${tones[place]} ${tone}`])).join(", ");
}

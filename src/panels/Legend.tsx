import type { ReactNode } from "react";
import type { Picture } from "../core/events/picture.ts";
import { sizesOf } from "../core/layout/sizesOf.ts";
import type { SizeMeasure } from "../core/view/view.ts";
import { ActorSign } from "./ActorSign.tsx";
import styles from "./Legend.module.css";
import { signLabels, STRAND_LABELS } from "../core/drawing/legendWords.ts";
import { sampleSizes } from "../core/drawing/legendSizes.ts";
import { SizeChoice } from "./SizeChoice.tsx";
import { LineSample } from "./LineSample.tsx";
import { STRANDS } from "../core/events/picture.ts";
import { counted } from "./wording.ts";
import { withCommas } from "../core/view/words.ts";

export interface LegendProps {
  readonly picture: Picture;
  readonly sizedBy: SizeMeasure;
  /** Null where it is not for the reader to choose. */
  readonly onSizedBy: ((measure: SizeMeasure) => void) | null;
  /** Labels that found no room. */
  readonly hiddenLabels: number;
  /** "tap" where the pointer cannot hover. */
  readonly reveal?: "hover" | "tap";
  /** Drawn size of a sign in px for each px of `signRadius`. */
  readonly scale?: number;
}

/** Counts of so many interactions are too long for two rows of their own. */
const MANY = 10_000;

/** How ties and actors are drawn, with how many interactions each kind of line stands for. */
export function Legend(props: LegendProps): ReactNode {
  const { picture, hiddenLabels, reveal = "hover" } = props;
  const signs = signLabels(picture);
  return (
    <div className={styles.legend} data-dense={picture.totals.interactions.all >= MANY || undefined}>
      <ul className={styles.row} aria-label="Ties by tone, and sizes">
        {STRANDS.map((strand, place) => (
          <li key={strand}>
            <LineSample strand={strand} />
            {STRAND_LABELS[strand]} <b>{withCommas(picture.strandTotals[place] ?? 0)}</b>
          </li>
        ))}
        <Sizes {...props} />
      </ul>
      <ul className={styles.row} aria-label="Actors by type">
        {signs.map(([type, label]) => (
          <li key={type}>
            <ActorSign type={type} size={16} />
            {label}
          </li>
        ))}
        {hiddenLabels > 0 && (
          <li className={styles.aside}>{`${counted(hiddenLabels, "label")} on ${reveal} or zoom`}</li>
        )}
      </ul>
    </div>
  );
}

function Sizes({ picture, sizedBy, onSizedBy, scale = 1 }: LegendProps): ReactNode {
  const largest = sizesOf(picture.actors, sizedBy).reduce((most, size) => Math.max(most, size), 0);
  const sizes = sampleSizes(largest, scale);
  if (sizes.length === 0) return null;
  return (
    <li className={styles.sizes}>
      {onSizedBy === null ? `Area = ${sizedBy}` : <SizeChoice sizedBy={sizedBy} onSizedBy={onSizedBy} />}
      {sizes.map(({ count, radiusPx }) => (
        <span key={count}>
          <ActorSign type="person" size={Math.ceil(radiusPx * 2 + 2)} radius={radiusPx} />
          {withCommas(count)}
        </span>
      ))}
    </li>
  );
}

import type { ReactNode } from "react";
import type { Strand } from "../core/events/picture.ts";
import { STRAND_WORDS } from "./strand.ts";
import styles from "./ToneMark.module.css";

interface ToneMarkProps {
  readonly strand: Strand;
  /** True where the words stand beside it, so that they are not read twice. */
  readonly decorative?: boolean;
}

/** Dot, ring, triangle or square: the tone by shape as well as by colour. */
export function ToneMark({ strand, decorative = false }: ToneMarkProps): ReactNode {
  const said = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": STRAND_WORDS[strand] };
  return (
    <svg className={styles.mark} width="10" height="10" viewBox="-5 -5 10 10" {...said}>
      <ToneShape strand={strand} />
    </svg>
  );
}

/** The shape alone, about 8 across and centred on the origin, for use in a larger picture. */
export function ToneShape({ strand }: { readonly strand: Strand }): ReactNode {
  switch (strand) {
    case "cooperative":
      return <circle className={styles.cooperative} r="4" />;
    case "neutral":
      return <circle className={styles.neutral} r="3.2" />;
    case "hostile":
      return <polygon className={styles.hostile} points="0,-4.4 4.6,3.8 -4.6,3.8" />;
    case "force":
      return <rect className={styles.hostile} x="-3.8" y="-3.8" width="7.6" height="7.6" />;
  }
}

import { Fragment, type ReactNode } from "react";
import type { Actor, Brief, Span } from "../core/model/graph.ts";
import styles from "./Digest.module.css";
import { type Piece, digestPassages } from "./digest.ts";
import { splitAtNames } from "./emphasis.ts";

interface DigestProps {
  readonly spans: readonly Span[];
  readonly briefs: readonly Brief[];
  /** Actors whose names stand out in the evidence. */
  readonly emphasise: readonly Actor[];
}

/**
 * The paragraph of the brief with the exact evidence marked. A digest is in our words: it says so,
 * and stands without quotation marks. "Exact words" is said only of a text that the person supplied.
 */
export function Digest({ spans, briefs, emphasise }: DigestProps): ReactNode {
  const passages = digestPassages(spans, briefs);
  return passages.map(({ brief, pieces }, place) => (
    <figure key={place} className={styles.figure}>
      <figcaption className={styles.label} title={brief.title}>
        <b>{brief.origin === "supplied" ? "Exact words" : "Our digest"}</b>
        {passages.length > 1 && `, ${place + 1} of ${passages.length}: ${brief.title}`}
      </figcaption>
      <p className={styles.passage}>
        {pieces.map((piece, at) => (
          <PieceOfText key={at} piece={piece} emphasise={emphasise} />
        ))}
      </p>
    </figure>
  ));
}

function PieceOfText({
  piece,
  emphasise,
}: {
  readonly piece: Piece;
  readonly emphasise: readonly Actor[];
}): ReactNode {
  if (!piece.marked) return piece.text;
  const runs = splitAtNames(piece.text, emphasise);
  return (
    <mark className={styles.mark}>
      {runs.map(({ text, name }, at) =>
        name ? <b key={at}>{text}</b> : <Fragment key={at}>{text}</Fragment>,
      )}
    </mark>
  );
}

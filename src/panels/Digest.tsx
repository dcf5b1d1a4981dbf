import { Fragment, type ReactNode, useState } from "react";
import { edtfInWords } from "../core/model/edtf.ts";
import type { Actor, Brief, Span } from "../core/model/graph.ts";
import styles from "./Digest.module.css";
import { type Passage, type Piece, digestPassages, wholeBrief } from "./digest.ts";
import { splitAtNames } from "./emphasis.ts";
import panel from "./panel.module.css";

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
  return passages.map((passage, place) => (
    <PassageFigure
      key={place}
      passage={passage}
      spans={spans}
      emphasise={emphasise}
      place={passages.length > 1 ? `, ${place + 1} of ${passages.length}: ${passage.brief.title}` : ""}
    />
  ));
}

interface PassageFigureProps extends Pick<DigestProps, "spans" | "emphasise"> {
  readonly passage: Passage;
  /** ", 1 of 2: Title of the brief", where there are several. */
  readonly place: string;
}

/** One passage; where its brief says more, a button opens the whole of it. */
function PassageFigure({ passage, spans, emphasise, place }: PassageFigureProps): ReactNode {
  const [whole, setWhole] = useState(false);
  const { brief, pieces } = passage;
  const supplied = brief.origin === "supplied";
  const isPart = pieces.map(({ text }) => text).join("") !== brief.text.trim();
  const paragraphs = whole ? wholeBrief(spans, brief) : [pieces];
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.label} title={brief.title}>
        <b>{supplied ? "Exact words" : "Our digest"}</b>
        {whole ? `: ${brief.title}, ${edtfInWords(brief.date)}` : place}
      </figcaption>
      {paragraphs.map((paragraph, at) => (
        <p key={at} className={styles.passage}>
          {paragraph.map((piece, inner) => (
            <PieceOfText key={inner} piece={piece} emphasise={emphasise} />
          ))}
        </p>
      ))}
      {isPart && (
        <button
          className={`${panel.link} ${styles.whole}`}
          type="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {wholeInWords(whole, supplied)}
        </button>
      )}
    </figure>
  );
}

function wholeInWords(whole: boolean, supplied: boolean): string {
  if (whole) return "Only the passage";
  return supplied ? "Whole text" : "Whole digest";
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

import { useMemo } from "react";
import { readCaption } from "../../core/view/caption.ts";
import { CaptionParagraphs, CaptionWords } from "../Caption.tsx";
import styles from "./SlideText.module.css";
import { headingOf, SOURCES_HEADING } from "./slideWords.ts";
import type { Playing } from "./usePlaying.ts";

interface SlideTextProps {
  readonly playing: Playing;
  /** The days of the slide in words; null where its window is open. */
  readonly days: string | null;
  /** What the picture beside it shows, in words made from the picture. */
  readonly summary: string;
}

/** A slide's caption, under its place in the story and its days, over what is shown beside it. */
export function SlideText({ playing, days, summary }: SlideTextProps) {
  const { slide, place, count } = playing;
  const caption = useMemo(() => readCaption(slide?.caption ?? ""), [slide]);
  const named = caption.heading.length > 0;
  return (
    <>
      <p className={styles.place}>
        {place} of {count}
        {days !== null && slide !== null && <span className={styles.days}>, {days}</span>}
      </p>
      <h1 className={styles.heading} dir="auto">
        {named ? (
          <CaptionWords runs={caption.heading} />
        ) : slide === null ? (
          SOURCES_HEADING
        ) : (
          headingOf(playing)
        )}
      </h1>
      {caption.paragraphs.length > 0 && (
        <div className={styles.text}>
          <CaptionParagraphs paragraphs={caption.paragraphs} />
        </div>
      )}
      <p className={styles.summary}>{summary}</p>
    </>
  );
}

import { useMemo } from "react";
import { readCaption } from "../../core/view/caption.ts";
import { CaptionParagraphs, CaptionWords } from "../Caption.tsx";
import styles from "./Slide.module.css";

/** What a caption will look like on its slide, in small. */
export function CaptionPreview({ caption }: { readonly caption: string }) {
  const { heading, paragraphs } = useMemo(() => readCaption(caption), [caption]);
  if (heading.length === 0) return null;
  return (
    <section className={styles.preview} aria-label="Preview of the caption">
      <p className={styles.previewHeading} dir="auto">
        <CaptionWords runs={heading} />
      </p>
      <CaptionParagraphs paragraphs={paragraphs} />
    </section>
  );
}

import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { type ViewCitation, viewCitation } from "../core/citation/viewCitation.ts";
import { exportFileName } from "../core/formats/exportFileName.ts";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/saveFile.ts";
import { TYPES } from "./choices.ts";
import styles from "./Export.module.css";
import type { Exported } from "./exported.ts";
import { Part } from "./Part.tsx";
import { Segments } from "./Segments.tsx";
import { useCopy } from "../ui/useCopy.ts";

const FORMATS: readonly (readonly [ViewCitation, string])[] = [
  ["citation", "Text"],
  ["citation-bibtex", "BibTeX"],
  ["citation-ris", "RIS"],
  ["citation-csl-json", "CSL-JSON"],
];

const EXTENSIONS: Readonly<Record<ViewCitation, keyof typeof TYPES>> = {
  citation: "txt",
  "citation-bibtex": "bib",
  "citation-ris": "ris",
  "citation-csl-json": "json",
};

const OUTCOMES = {
  idle: "",
  copied: "Copied",
  refused: "Your browser does not allow copying here. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
} as const;

/** A reference to exactly this view of exactly these data. */
export function CitePart({ exported }: { readonly exported: Exported }): ReactNode {
  const [format, setFormat] = useState<ViewCitation>("citation");
  const citation = useCitation(exported, format);
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(field);
  const id = useId();
  const save = (): void => {
    const extension = EXTENSIONS[format];
    const name = exportFileName(exported.catalogue.id, "citation", exported.view.window, extension);
    saveFile(new Blob([citation], { type: TYPES[extension] }), name);
  };
  return (
    <Part
      title="Cite this view"
      choice={
        <Segments legend="Form of the citation" options={FORMATS} value={format} onChange={setFormat} />
      }
    >
      <label htmlFor={id} className="visually-hidden">
        Citation of this view
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.citation}
        readOnly
        rows={6}
        spellCheck={false}
        value={citation.trimEnd()}
      />
      <div className={styles.actions}>
        <Button disabled={citation === ""} onClick={() => void copy()}>
          Copy citation
        </Button>
        <Button aria-label="Download citation" disabled={citation === ""} onClick={save}>
          Download
        </Button>
        <span className={styles.outcome} role="status">
          {OUTCOMES[outcome]}
        </span>
      </div>
    </Part>
  );
}

/** Empty until the link is there: a long one has to be packed first. */
function useCitation(exported: Exported, format: ViewCitation): string {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const address = await exported.link();
      if (wanted) setLink(address);
    };
    void ask();
    return () => void (wanted = false);
  }, [exported]);
  return useMemo(
    () => (link === null ? "" : viewCitation({ ...exported, link, accessed: exported.today }, format)),
    [exported, link, format],
  );
}

import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Catalogue } from "../../core/events/catalogue.ts";
import { isMachineCoded } from "../../core/model/machineCoded.ts";
import { Button } from "../../ui/Button.tsx";
import { AboutData } from "./AboutData.tsx";
import { AboutThisData } from "./AboutThisData.tsx";
import { Coding } from "./Coding.tsx";
import { Corrections } from "./Corrections.tsx";
import { KindTable } from "./KindTable.tsx";
import { Limits } from "./Limits.tsx";
import { Measures } from "./Measures.tsx";
import styles from "./Method.module.css";

export interface MethodPageProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly catalogue: Catalogue;
}

/** What the data are, how they were coded, what the measures mean and when not to trust them. */
export function MethodPage({ open, onClose, catalogue }: MethodPageProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const page = dialog.current;
    if (open && page?.open === false) page.showModal();
    if (!open && page?.open === true) page.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.page} aria-labelledby={titleId} onClose={onClose}>
      {open && <Contents titleId={titleId} onClose={onClose} catalogue={catalogue} />}
    </dialog>
  );
}

interface ContentsProps extends Omit<MethodPageProps, "open"> {
  readonly titleId: string;
}

function Contents({ titleId, onClose, catalogue }: ContentsProps): ReactNode {
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <h2 id={titleId}>Method</h2>
        <Button onClick={onClose}>Close</Button>
      </header>
      <div className={styles.text}>
        <AboutData catalogue={catalogue} />
        <Coding machine={isMachineCoded(catalogue)} />
        <KindTable codebook={catalogue.codebook} />
        <Measures />
        <Limits />
        {catalogue.id === "iraq-2020" && <AboutThisData />}
        <Corrections catalogue={catalogue} />
      </div>
    </div>
  );
}

import { type RefObject, useCallback, useState } from "react";

export type CopyOutcome = "idle" | "copied" | "refused";

/** Copies what stands in a field; where the browser forbids that, selects it for the person to copy. */
export function useCopy(field: RefObject<HTMLTextAreaElement | null>) {
  const [outcome, setOutcome] = useState<CopyOutcome>("idle");
  const copy = useCallback(async (): Promise<void> => {
    const shown = field.current;
    if (shown === null) return;
    // Said anew, so that a second copy is heard like the first.
    setOutcome("idle");
    try {
      await navigator.clipboard.writeText(shown.value);
      setOutcome("copied");
    } catch {
      shown.focus();
      shown.select();
      setOutcome("refused");
    }
  }, [field]);
  return { outcome, copy };
}

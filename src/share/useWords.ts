import { useEffect, useState } from "react";
import type { Picture } from "../core/events/picture.ts";
import { type ViewInWords, viewInWords } from "../core/view/viewInWords.ts";
import { useActions } from "../store/useExplorer.ts";
import type { Shared } from "./shared.ts";

export interface Told {
  readonly words: ViewInWords;
  readonly picture: Picture;
}

/** The shared view in words; null until its picture is there. */
export function useWords({ view, catalogue }: Shared): Told | null {
  const { look } = useActions();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = async (): Promise<void> => {
      const { picture, interactionSummary } = await look(view);
      if (wanted) setTold({ picture, words: viewInWords(view, picture, catalogue, interactionSummary) });
    };
    tell().catch(() => undefined); // the network below says that the data are gone
    return () => void (wanted = false);
  }, [look, view, catalogue]);
  return told;
}

import { useState } from "react";
import { messageOf } from "../core/model/messageOf.ts";
import { withCommas } from "../core/view/words.ts";
import { useActions } from "../store/useExplorer.ts";
import { saveFile } from "../ui/saveFile.ts";
import type { Shared } from "./shared.ts";
import { type Inside, standaloneFile } from "./standaloneFile.ts";
import type { Told } from "./useWords.ts";

/** Has a standalone page made and hands it to the browser; tells how far that has come. */
export function useStandalone(shared: Shared, told: Told | null, fileName: string) {
  const actions = useActions();
  const [outcome, setOutcome] = useState("");
  const [making, setMaking] = useState(false);
  const make = async (inside: Inside): Promise<void> => {
    if (told === null) return;
    setMaking(true);
    setOutcome("Making the page …");
    try {
      const page = new Blob([await standaloneFile(shared, told, inside, actions)], { type: "text/html" });
      saveFile(page, `${fileName}.html`);
      setOutcome(`Saved as ${fileName}.html, ${withCommas(Math.ceil(page.size / 1000))} kB.`);
    } catch (error) {
      setOutcome(`The page could not be made: ${messageOf(error)}`);
    }
    setMaking(false);
  };
  return { outcome, making, make };
}

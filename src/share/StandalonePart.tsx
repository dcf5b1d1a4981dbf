import { useId, useState } from "react";
import { counted, withCommas } from "../core/view/words.ts";
import { useActions } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/saveFile.ts";
import styles from "./Share.module.css";
import type { Shared } from "./shared.ts";
import { type Inside, standaloneFile } from "./standaloneFile.ts";
import type { Told } from "./useWords.ts";

interface StandalonePartProps {
  readonly shared: Shared;
  readonly told: Told | null;
  /** Without its ending. */
  readonly fileName: string;
}

/** The view as a page that needs neither this host nor a network. */
export function StandalonePart({ shared, told, fileName }: StandalonePartProps) {
  const [inside, setInside] = useState<Inside>("view");
  const { outcome, making, make } = useMaking(shared, told, fileName);
  const name = useId();
  return (
    <>
      <p className={styles.lead}>
        One HTML file with the explorer and the data in it. It opens from a disk or a mail, on this view, and
        loads nothing from anywhere.
      </p>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">What the page holds</legend>
        {choicesOf(shared, told).map(({ value, label, words }) => (
          <label key={value} className={styles.choice}>
            <input type="radio" name={name} checked={inside === value} onChange={() => setInside(value)} />
            <span>
              {label}
              <span className={styles.quiet}>{words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.row}>
        <Button disabled={told === null || making} onClick={() => void make(inside)}>
          Download standalone page
        </Button>
        <span className={styles.outcome} role="status">
          {outcome}
        </span>
      </div>
    </>
  );
}

/** Has the page made and hands it to the browser; tells how far that has come. */
function useMaking(shared: Shared, told: Told | null, fileName: string) {
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
      setOutcome(`The page could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
    setMaking(false);
  };
  return { outcome, making, make };
}

function choicesOf({ catalogue }: Shared, told: Told | null) {
  const shown = told?.picture.totals.interactions.shown;
  const [all, stories] = [catalogue.interactionIds.length, catalogue.stories.length];
  const gist = shown === undefined ? "The interactions" : counted(shown, INTERACTIONS);
  return [
    {
      value: "view",
      label: "What this view shows",
      words: `${gist} with their actors and sources, and the full text of the briefs that they are coded from.`,
    },
    {
      value: "data",
      label: "All of the data",
      words: `${counted(all, INTERACTIONS)}, with the named views${stories === 0 ? "" : " and stories"} of these data.`,
    },
  ] as const;
}

const INTERACTIONS = { one: "interaction", many: "interactions" };

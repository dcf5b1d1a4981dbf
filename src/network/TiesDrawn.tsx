import { useId, useLayoutEffect, type RefObject } from "react";
import { tieBudget, usualBudget } from "../core/layout/tiesDrawn.ts";
import type { Camera, View } from "../core/view/view.ts";
import { withCommas } from "../core/view/words.ts";
import { useActions, useExplorer, useExplorerStore } from "../store/useExplorer.ts";
import styles from "./Network.module.css";
import type { Drawn } from "./drawn.ts";
import type { DrivenStage } from "./useStage.ts";

interface TiesDrawnProps {
  readonly drawn: Drawn | null;
  readonly driven: DrivenStage | null;
  readonly corner: RefObject<HTMLDivElement | null>;
}

const BUDGETS = [50, 150, 400, 1_000, 4_000];
/** So few need no budget. */
const FEW_TIES = 100;

/** In the other corner, where there are many ties: how many actors and ties are drawn, by which rule, and a choice of it. */
export function TiesDrawn({ drawn, driven, corner }: TiesDrawnProps) {
  const total = drawn?.tiesInPicture ?? 0;
  const isShown = total > FEW_TIES;
  // Labels have to make room for the words, or may take it again.
  useLayoutEffect(() => driven?.stage.refont(), [driven, isShown]);
  return (
    <div className={styles.budget} ref={corner}>
      {isShown && drawn !== null && <BudgetChoice drawn={drawn} />}
    </div>
  );
}

function BudgetChoice({ drawn }: { readonly drawn: Drawn }) {
  const { ties, tiesInPicture: total } = drawn;
  const tiesDrawn = useExplorer((state) => state.view.tiesDrawn);
  const actorsInData = useExplorer((state) => state.corpus?.catalogue.actors.length ?? 0);
  const explorer = useExplorerStore();
  const { change } = useActions();
  const fieldId = useId();
  const budget = tieBudget(tiesDrawn, actorsInData);
  const usual = usualBudget(actorsInData);
  const offered = [...new Set([...BUDGETS, budget])].filter((one) => one < total).toSorted((a, b) => a - b);
  return (
    <>
      <label htmlFor={fieldId}>
        {ties < total ? (
          <>
            {`${actorsInWords(drawn)}${withCommas(ties)} of ${withCommas(total)} ties drawn`}
            <span className={styles.aside}>
              {ties > budget ? BESIDES : drawn.actors < drawn.actorsInPicture ? BUSIEST : STRONGEST}
            </span>
          </>
        ) : (
          `All ${withCommas(total)} ties drawn`
        )}
      </label>
      <select
        id={fieldId}
        value={budget < total ? budget : ALL}
        onChange={({ target }) => {
          const { seen } = explorer.getState();
          change((view) => withBudget(refitted(view, seen), target.value, total, usual), "push");
        }}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {`strongest ${withCommas(one)}`}
          </option>
        ))}
        <option value={ALL}>all</option>
      </select>
    </>
  );
}

/** Where some are not drawn: "412 of 23,033 actors and ". */
function actorsInWords({ actors, actorsInPicture }: Drawn): string {
  return actors < actorsInPicture
    ? `${withCommas(actors)} of ${withCommas(actorsInPicture)} actors and `
    : "";
}

const ALL = "all";
const STRONGEST = ", the strongest in this view";
const BUSIEST = ", the strongest and the busiest in this view";
const BESIDES = ", the strongest and those of the selection or focus";

/** A camera that was only fitted so far is fitted anew to what will be drawn. */
function refitted(view: View, seen: Camera | null): View {
  const wasFitted = seen !== null && JSON.stringify(view.camera) === JSON.stringify(seen);
  return wasFitted ? { ...view, camera: null } : view;
}

/** What the view would draw anyway is not written down. */
function withBudget(view: View, chosen: string, total: number, usual: number): View {
  const number = Number(chosen);
  if (chosen === ALL) return { ...view, tiesDrawn: total <= usual ? null : ALL };
  return { ...view, tiesDrawn: number === usual ? null : number };
}

import { useId, useLayoutEffect, type RefObject } from "react";
import { MOST_TIES_DRAWN, tieBudget } from "../core/layout/tiesDrawn.ts";
import type { View } from "../core/view/view.ts";
import { withCommas } from "../core/view/words.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import styles from "./Network.module.css";
import type { Drawn } from "./drawn.ts";
import type { DrivenStage } from "./useStage.ts";

interface TiesDrawnProps {
  readonly drawn: Drawn | null;
  readonly driven: DrivenStage | null;
  readonly corner: RefObject<HTMLDivElement | null>;
}

const BUDGETS = [100, 400, 1_000, 4_000];

/** In the other corner, where there are many ties: how many actors and ties are drawn, by which rule, and a choice of it. */
export function TiesDrawn({ drawn, driven, corner }: TiesDrawnProps) {
  const total = drawn?.tiesInPicture ?? 0;
  const isShown = total > (BUDGETS[0] ?? 0);
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
  const { change } = useActions();
  const fieldId = useId();
  const budget = tieBudget(tiesDrawn);
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
        onChange={({ target }) => change((view) => withBudget(view, target.value, total), "push")}
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

/** What the view would draw anyway is not written down. */
function withBudget(view: View, chosen: string, total: number): View {
  const number = Number(chosen);
  if (chosen === ALL) return { ...view, tiesDrawn: total <= MOST_TIES_DRAWN ? null : ALL };
  return { ...view, tiesDrawn: number === MOST_TIES_DRAWN ? null : number };
}

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

const BUDGETS = [100, 200, 400, 800, 1_600, 3_200, 6_400];

/** In the other corner, where there are many ties: how many of them are drawn, and a choice of it. */
export function TiesDrawn({ drawn, driven, corner }: TiesDrawnProps) {
  const total = drawn?.tiesInPicture ?? 0;
  const isShown = total > (BUDGETS[0] ?? 0);
  // Labels have to make room for the words, or may take it again.
  useLayoutEffect(() => driven?.stage.refont(), [driven, isShown]);
  return (
    <div className={styles.budget} ref={corner}>
      {isShown && <BudgetChoice ties={drawn?.ties ?? 0} total={total} />}
    </div>
  );
}

function BudgetChoice({ ties, total }: { readonly ties: number; readonly total: number }) {
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
            {`${withCommas(ties)} of ${withCommas(total)} ties drawn`}
            <span className={styles.aside}>{ties > budget ? BESIDES : STRONGEST}</span>
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

const ALL = "all";
const STRONGEST = ", the strongest in this view";
const BESIDES = ", the strongest and those of the selection or focus";

/** What the view would draw anyway is not written down. */
function withBudget(view: View, chosen: string, total: number): View {
  const number = Number(chosen);
  if (chosen === ALL) return { ...view, tiesDrawn: total <= MOST_TIES_DRAWN ? null : ALL };
  return { ...view, tiesDrawn: number === MOST_TIES_DRAWN ? null : number };
}

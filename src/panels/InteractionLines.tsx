import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Actor } from "../core/model/graph.ts";
import { withCommas } from "../core/view/words.ts";
import type { PanelContext } from "./context.ts";
import { GrowingList } from "./GrowingList.tsx";
import { InteractionLine } from "./InteractionLine.tsx";
import panel from "./panel.module.css";
import { type Standing, standingOf } from "./standing.ts";

interface InteractionLinesProps {
  readonly context: PanelContext;
  readonly title: string;
  /** Takes the place of the title, and of a remark on each line, where the window alone leaves all of them out. */
  readonly titleOutside?: string | undefined;
  readonly records: readonly InteractionDetails[];
  readonly emphasise: readonly Actor[];
  /** What follows the kind on each line: with whom, in which roles. */
  readonly alsoOf?: ((record: InteractionDetails) => string | undefined) | undefined;
}

const FIRST = 40;
const STEP = 100;

/** A titled list of interactions, one line each; nothing where there are none. */
export function InteractionLines({
  context,
  title,
  titleOutside,
  records,
  emphasise,
  alsoOf,
}: InteractionLinesProps): ReactNode {
  if (records.length === 0) return null;
  const { picture, view } = context;
  const standings = records.map(({ row, interaction }) => standingOf(row, interaction, picture, view));
  const isOutside = (standing: Standing): boolean =>
    standing.type === "left out" && standing.why === "window";
  const allOutside = titleOutside !== undefined && standings.every(isOutside);
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>
        {allOutside ? titleOutside : title} <span>{withCommas(records.length)}</span>
      </h3>
      <GrowingList
        total={records.length}
        take={(limit) => records.slice(0, limit)}
        first={FIRST}
        step={STEP}
        noun={["interaction", "interactions"]}
      >
        {(record, place) => (
          <InteractionLine
            key={record.row}
            details={record}
            context={context}
            standing={standings[place] ?? { type: "shown", possible: false }}
            emphasise={emphasise}
            also={alsoOf?.(record)}
            saysWhy={!allOutside}
          />
        )}
      </GrowingList>
    </section>
  );
}

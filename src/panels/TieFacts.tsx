import type { ReactNode } from "react";
import { initiatedBy, initiatedInWords } from "../core/events/initiators.ts";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import { dayInWords } from "../core/model/day.ts";
import { edtfInWords } from "../core/model/edtf.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import { Facts } from "./Facts.tsx";
import panel from "./panel.module.css";
import { independentSources } from "../core/model/origins.ts";
import { isWindowed, standingOf } from "./standing.ts";
import { firstAndLast, longestGap } from "./tieFacts.ts";
import { counted } from "./wording.ts";
import { withCommas } from "../core/view/words.ts";

interface TieFactsProps {
  readonly context: PanelContext;
  readonly actors: readonly [Actor, Actor];
  /** The interactions of the tie whose status counts. */
  readonly counting: readonly InteractionDetails[];
  /** The interactions of the tie that the picture shows. */
  readonly shown: readonly InteractionDetails[];
}

export function TieFacts({ context, actors, counting, shown }: TieFactsProps): ReactNode {
  const interactions = counting.map(({ interaction }) => interaction);
  const [a, b] = actors;
  const ends = firstAndLast(interactions);
  const gap = longestGap(interactions);
  return (
    <section className={panel.section}>
      <h3 className="visually-hidden">In figures</h3>
      <Facts
        facts={[
          ["Interactions", howMany(context, counting, shown.length)],
          ["Sources", sourcesInWords(shown)],
          ["Initiated by", initiatedInWords(initiatedBy(interactions, a.id, b.id), a.shortName, b.shortName)],
          [interactions.length === 1 ? "Date" : "First", ends === null ? "" : edtfInWords(ends.first.date)],
          ["Last", ends === null || interactions.length < 2 ? "" : edtfInWords(ends.last.date)],
          [
            "Longest gap",
            gap === null
              ? ""
              : `${counted(gap.days, "day")}, ${dayInWords(gap.from)} to ${dayInWords(gap.to)}`,
          ],
        ]}
      />
    </section>
  );
}

/** "7, of which 4 independent": those behind what the view shows. */
function sourcesInWords(shown: readonly InteractionDetails[]): string {
  const cited = new Map(shown.flatMap(({ sources }) => sources).map(({ id, publisher }) => [id, publisher]));
  if (cited.size === 0) return "";
  const independent = independentSources(cited.values());
  if (independent === cited.size) return cited.size === 1 ? "1" : `${cited.size}, all independent`;
  return `${withCommas(cited.size)}, of which ${withCommas(independent)} independent`;
}

/** "4, of which 2 in this window"; "view" where something else than the window leaves some out. */
function howMany(
  { view, picture }: PanelContext,
  counting: readonly InteractionDetails[],
  shown: number,
): string {
  const onlyWindow = counting.every(({ row, interaction }) => {
    const standing = standingOf(row, interaction, picture, view);
    return standing.type === "shown" || standing.why === "window" || standing.why === "undated";
  });
  const total = withCommas(counting.length);
  if (onlyWindow && !isWindowed(view.window)) return total;
  const where = onlyWindow ? "in this window" : "in this view";
  if (shown === counting.length) return shown === 1 ? `1, ${where}` : `${total}, all ${where}`;
  return `${total}, of which ${shown === 0 ? "none" : shown} ${where}`;
}

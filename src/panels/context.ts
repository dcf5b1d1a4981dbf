import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { Day } from "../core/model/day.ts";
import type { View } from "../core/view/view.ts";
import type { Hrefs } from "./hrefs.ts";
import type { Span } from "./pinStrip.ts";
import type { OnSelect } from "./selecting.ts";
import type { Step } from "./trail.ts";

/** What every page of the details column needs. */
export interface PanelContext {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly view: View;
  readonly onSelect: OnSelect;
  readonly hrefs: Hrefs;
  /** The selection that the person came from; null for none. */
  readonly back: Step | null;
  /** Asks for the chains from one actor to another. */
  readonly onChain: (from: string, to: string) => void;
  /** Shows only this topic. */
  readonly onTopic: (topic: string) => void;
  /** Shows only this kind. */
  readonly onKind: (kind: string) => void;
  /** The day of the interaction that is pointed at; null for none. */
  readonly onHoverDay: (day: Day | null) => void;
  /** Id of the panel's title, which names the panel. */
  readonly titleId: string;
  /** The days of the whole data; null for data without dates. */
  readonly span: Span | null;
  /** The days for which offices are given: the window's, else the data's. */
  readonly officeDays: { readonly first: number | null; readonly last: number | null };
  /** True where the data span more than a year, so that short dates need theirs. */
  readonly withYear: boolean;
}

type Given = Omit<PanelContext, "span" | "officeDays" | "withYear">;

export function panelContext(given: Given): PanelContext {
  const { firstDay, days } = given.picture.histogram;
  const span = days === 0 ? null : { first: firstDay, last: firstDay + days - 1 };
  const { from, to } = given.view.window;
  return {
    ...given,
    span,
    officeDays: { first: from ?? span?.first ?? null, last: to ?? span?.last ?? null },
    withYear: days > 366,
  };
}

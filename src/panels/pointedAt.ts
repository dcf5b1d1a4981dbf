import { parseEdtf } from "../core/model/edtf.ts";
import type { Interaction } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";

interface PointedAt {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Props of what shows an interaction: pointing at it, or moving into it by key, tells its day. */
export function pointedAt(
  { date }: Pick<Interaction, "date">,
  { onHoverDay }: Pick<PanelContext, "onHoverDay">,
): PointedAt {
  const day = date === null ? null : (parseEdtf(date)?.first ?? null);
  const [enter, leave] = [() => onHoverDay(day), () => onHoverDay(null)];
  return { onMouseEnter: enter, onMouseLeave: leave, onFocus: enter, onBlur: leave };
}

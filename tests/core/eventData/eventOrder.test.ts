import { describe, expect, it } from "vitest";
import { openEvents } from "../../../src/core/eventData/openEvents.ts";
import { ORDER_COLUMNS, type RowOrder } from "../../../src/core/events/rowOrder.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { randomEvents } from "../../fixtures/randomEvents.ts";
import { interactionSortKey } from "../../../src/table/interactionFacts.ts";
import { lookupOf } from "../../../src/table/lookup.ts";
import { orderBy } from "../../../src/table/sorting.ts";
import { smallEvents } from "./smallEvents.ts";

const open = openEvents(smallEvents);
const summaries = (order: RowOrder): readonly string[] =>
  open.interactions([...open.order!(EMPTY_VIEW, order)]).map(({ interaction }) => interaction.summary);

describe("the order of events", () => {
  it("is by the words of their kinds, and of one kind by day, whichever way it runs", () => {
    expect(summaries({ column: "kind", direction: "ascending" }).slice(0, 3)).toEqual([
      "Call: Southland → Northland",
      "Call: Northland → Southland",
      "Condemnation: Southland → Northland",
    ]);
    expect(summaries({ column: "kind", direction: "descending" }).slice(-3)).toEqual([
      "Condemnation: Southland → Northland",
      "Call: Southland → Northland",
      "Call: Northland → Southland",
    ]);
  });

  it("is by who began, then by whom it met", () => {
    expect(summaries({ column: "who", direction: "ascending" })).toEqual([
      "Mediation: al-Sample Party → Northland",
      "Visit: Mohammed bin Example → Southland",
      "Meeting: Muhammad ibn Example → Mohammed bin Example",
      "Strike: Northland → Southland",
      "Call: Northland → Southland",
      "Condemnation: Southland → Northland",
      "Call: Southland → Northland",
    ]);
  });

  it.each(ORDER_COLUMNS.filter((column) => column !== "who"))(
    "is that of the table's own records by %s",
    (column) => {
      const data = randomEvents(5, { actors: 9, events: 200, days: 30 });
      const many = openEvents(data);
      const view = { ...EMPTY_VIEW, classes: ["contact", "force", "criticism"] };
      const rows = [...many.query(view).interactions];
      const records = many.interactions(rows);
      const lookup = lookupOf(many.catalogue);
      for (const direction of ["ascending", "descending"] as const) {
        const keyOf = (place: number) => interactionSortKey(column, records[place]!.interaction, lookup);
        expect(many.order!(view, { column, direction })).toEqual(orderBy(rows.length, keyOf, direction));
      }
    },
  );
});

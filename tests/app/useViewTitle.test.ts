import { expect, it } from "vitest";
import { titleOf } from "../../src/app/useViewTitle.ts";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { restoreView } from "../../src/core/view/restore.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";

const { catalogue } = openGraph(smallGraph);

it.each([
  ["a named view, whatever is selected in it", "?view=opening&tab=table", catalogue.views[0]?.title],
  ["any other view, by the title of the data", "?min=2", catalogue.title],
])("names %s", (_what, link, title) => {
  expect(titleOf(restoreView(link, catalogue).view, catalogue)).toBe(title);
});

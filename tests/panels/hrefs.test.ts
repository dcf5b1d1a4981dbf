import { expect, it } from "vitest";
import { decodeLink } from "../../src/core/view/decode.ts";
import { encodeLink } from "../../src/core/view/encode.ts";
import { EMPTY_VIEW, type Selection } from "../../src/core/view/view.ts";
import { hrefsTo } from "../../src/panels/hrefs.ts";

const SELECTIONS: readonly Selection[] = [
  { type: "actor", actor: "mike-pompeo" },
  { type: "tie", a: "benjamin-netanyahu", b: "mike-pompeo" },
  { type: "interaction", interaction: "2020-01-01-pompeo-netanyahu-call" },
];

it.each(SELECTIONS)(
  "both forms lead to the same view with the selection, without a notice: %o",
  (selection) => {
    const view = { ...EMPTY_VIEW, topics: ["embassy-siege"], hidden: ["nato"], text: "a & b" };
    const hrefs = hrefsTo((to) => encodeLink({ ...view, selection: to }));
    for (const href of [hrefs.at(selection), hrefs.exactly(selection)]) {
      expect(decodeLink(href)).toMatchObject({ view: { ...view, selection }, notices: [] });
    }
  },
);

it("keeps a private link after its #", () => {
  const hrefs = hrefsTo((selection) => `#${encodeLink({ ...EMPTY_VIEW, selection }).slice(1)}`);
  expect(hrefs.at({ type: "actor", actor: "nato" })).toBe("#v=1&sel=nato");
});

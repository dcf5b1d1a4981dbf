import { describe, expect, it } from "vitest";
import { splitAtNames } from "../../src/panels/emphasis.ts";

const shown = (text: string, ...names: readonly string[]): string =>
  splitAtNames(text, [{ name: names[0] ?? "", shortName: names[1] ?? "", names: names.slice(2) }])
    .map((run) => (run.name ? `<${run.text}>` : run.text))
    .join("");

describe("splitAtNames", () => {
  it.each([
    [
      "Mike Pompeo thanked him; Pompeo left.",
      ["Mike Pompeo", "Pompeo"],
      "<Mike Pompeo> thanked him; <Pompeo> left.",
    ],
    ["Iranians in Iran", ["Iran"], "Iranians in <Iran>"],
    ["Abu Mahdi al-Muhandis (PMF)", ["Abu Mahdi al-Muhandis", "Muhandis"], "<Abu Mahdi al-Muhandis> (PMF)"],
    ["al-Muhandis was there", ["Abu Mahdi al-Muhandis", "Muhandis"], "al-<Muhandis> was there"],
    ["E3 (France) spoke", ["E3 (France)", "E3"], "<E3 (France)> spoke"],
    ["Erdoğan, not Erdoğans", ["Recep Tayyip Erdoğan", "Erdoğan"], "<Erdoğan>, not Erdoğans"],
    ["nothing here", ["Pompeo"], "nothing here"],
    ["no names given", [], "no names given"],
  ])("%s", (text, names, expected) => {
    expect(shown(text, ...names)).toBe(expected);
  });
});

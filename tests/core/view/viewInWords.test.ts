import { describe, expect, it } from "vitest";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import { viewInWords } from "../../../src/core/view/viewInWords.ts";
import { viewTitle } from "../../../src/core/view/viewTitle.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";

const open = openGraph(smallGraph);

function words(link: string, interactionSummary: string | null = null) {
  const { view } = restoreView(link, open.catalogue);
  return viewInWords(view, open.query(view), open.catalogue, interactionSummary);
}

describe("a view in words", () => {
  it("tells what is shown, where it opens, and that the camera is left to the reader", () => {
    expect(words("?kind=call")).toEqual({
      summary: "Showing 2 of 9 actors and 2 of 12 interactions: only “Call”.",
      lines: [
        { what: "Opens as", words: "network" },
        { what: "Camera", words: "fitted to the reader’s screen" },
      ],
    });
  });

  it("tells what is selected, the camera, and what was placed by hand", () => {
    expect(
      words("?sel=ada-example_ben-placeholder&cam=1.2.300&pin=ada-example.1.2~ben-placeholder.3.4").lines,
    ).toEqual([
      { what: "Selected", words: "Ada Example and Ben Placeholder" },
      { what: "Opens as", words: "network" },
      { what: "Camera", words: "at the place and zoom you see now" },
      { what: "Placed by hand", words: "2 actors" },
    ]);
  });

  it("names an interaction by its summary, and by its id where that is not known", () => {
    const link = "?sel=2019-12-30-embassy-siege&tab=table";
    expect(words(link, "The River Brigade besieged the embassy.").lines).toEqual([
      { what: "Selected", words: "The River Brigade besieged the embassy." },
      { what: "Opens as", words: "table" },
    ]);
    expect(words(link).lines[0]?.words).toBe("2019-12-30-embassy-siege");
  });
});

it.each([
  ["?view=opening&sel=ada-example", "The siege"],
  ["?kind=call&actor=ada-example", "Only “Call”, within 1 tie of Example"],
  ["?v=1", "All interactions"],
  [
    `?q=${"x".repeat(300)}&actor=ada-example~ben-placeholder~cyd-sample&topic=embassy~river~talks&hide=coast-league`,
    /^About .{113}…$/,
  ],
])("the view %s is called %s", (link, title) => {
  expect(viewTitle(restoreView(link, open.catalogue).view, open.catalogue)).toMatch(title);
});

import { describe, expect, it, vi } from "vitest";
import { contactAddress } from "../../../src/app/method/Corrections.tsx";
import { MethodPage } from "../../../src/app/method/MethodPage.tsx";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { smallGraph } from "../../fixtures/smallGraph.ts";
import { mounted, press, textOf, texts } from "../../panels/mounted.ts";

const { catalogue } = openGraph(smallGraph);
const page = (id: string = catalogue.id): HTMLElement =>
  mounted(<MethodPage open onClose={() => undefined} catalogue={{ ...catalogue, id }} />);

describe("the method page", () => {
  it("opens as a dialog named by its title, with the numbers of the data that are open", () => {
    const dialog = page().querySelector("dialog")!;
    expect([dialog.open, textOf(document.getElementById(dialog.getAttribute("aria-labelledby")!)!)]).toEqual([
      true,
      "Method",
    ]);
    expect(texts(dialog, "dd").slice(0, 3)).toEqual([
      "12 interactions among 9 actors, of 14 kinds in 8 classes, from 4 sources",
      "1",
      "CC0-1.0",
    ]);
  });

  it("says of data coded by a machine that nobody checked them, and whose terms hold", () => {
    const source = { ...catalogue.sources[0]!, kind: "machine-coded data set" as const };
    const data = { ...catalogue, title: "Events", licence: "", dataVersion: "", sources: [source] };
    const shown = mounted(<MethodPage open onClose={() => undefined} catalogue={data} />);
    expect(texts(shown, "dd").slice(1, 3)).toEqual([
      "not stated",
      "not stated in the files. The terms of those who publish Events apply: look them up there before you pass on the data, or a figure made of them.",
    ]);
    expect(textOf(shown)).toContain("nobody has checked it");
    expect(textOf(shown)).not.toContain("our digest");
  });

  it("lists every kind of the codebook under its class", () => {
    const table = page().querySelector("table")!;
    expect(texts(table, "tbody").slice(0, 2)).toEqual([
      "ContactCall (mutual)neutral–––Meeting (mutual)neutral–––Letterneutral–––Visitneutral–––Mediationneutral–––",
      "StatementStatementneutral–––Advisoryneutral–––",
    ]);
    expect(table.querySelectorAll("th[scope=row]")).toHaveLength(14);
  });

  it("says what is particular to the default data only of these", () => {
    expect(texts(page(), "h3")).not.toContain("In these data");
    expect(texts(page("iraq-2020"), "h3")).toContain("In these data");
  });

  it("closes by its button, and holds nothing while it is closed", () => {
    const onClose = vi.fn<() => void>();
    press(mounted(<MethodPage open onClose={onClose} catalogue={catalogue} />), "Close");
    expect(onClose).toHaveBeenCalledTimes(1);
    const closed = mounted(<MethodPage open={false} onClose={onClose} catalogue={catalogue} />);
    expect(closed.querySelector("dialog")!.childElementCount).toBe(0);
  });
});

it.each([
  ["https://example.org/issues", "https://example.org/issues"],
  ["nobody@example.org", "mailto:nobody@example.org"],
  ["javascript:alert(1)", null],
  ["nobody@example.org?bcc=other@example.org", null],
  ["The issue tracker of this project", null],
])("the contact %s is followed as %s", (contact, address) => {
  expect(contactAddress(contact)).toBe(address);
});

import { act, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { dayFromIso } from "../../src/core/model/day.ts";
import { encodeLink } from "../../src/core/view/encode.ts";
import { EMPTY_VIEW, type Selection, type View } from "../../src/core/view/view.ts";
import { DetailsPanel, type DetailsPanelProps } from "../../src/panels/DetailsPanel.tsx";
import { mounted, press, textOf, texts } from "./mounted.ts";
import { propsFor, SIEGE_WEEK } from "./smallPanel.ts";

const ADA: Selection = { type: "actor", actor: "ada-example" };
const TIE: Selection = { type: "tie", a: "ada-example", b: "ben-placeholder" };
const MEETING: Selection = { type: "interaction", interaction: "2020-01-04-southport-meeting" };

/** The panel as in the app: what it selects comes back to it. */
function Live({ first, view }: { readonly first: Selection | null; readonly view: View }) {
  const [selection, select] = useState(first);
  return <DetailsPanel {...propsFor(selection, view)} onSelect={select} />;
}

const title = (panel: Element): string => textOf(panel.querySelector("h2")!);
const linkNamed = (panel: Element, name: string): HTMLAnchorElement =>
  [...panel.querySelectorAll("a")].find((each) => textOf(each) === name)!;

describe("the way back", () => {
  it("leads from an interaction over the tie to the actor, and ends with the cross", () => {
    const panel = mounted(<Live first={ADA} view={EMPTY_VIEW} />);
    expect(texts(panel, "a").filter((each) => each.includes("Back"))).toEqual([]);
    press(panel, "Placeholder3");
    press(panel, "27 December 2019 call");
    expect(title(panel)).toBe("Call");
    press(panel, "‹ Back to Example and Placeholder");
    expect(title(panel)).toBe("Example and Placeholder");
    press(panel, "‹ Back to Example");
    expect(title(panel)).toBe("Ada Example");
    press(panel, "Placeholder3");
    press(panel, "Close details");
    expect(texts(panel, "a").filter((each) => each.includes("Back"))).toEqual([]);
  });

  it("puts the focus on the title of what was opened", () => {
    const panel = mounted(<Live first={ADA} view={EMPTY_VIEW} />);
    press(panel, "Placeholder3");
    expect(document.activeElement).toBe(panel.querySelector("h2"));
  });
});

describe("a link", () => {
  it("is the address of the same view with the selection; with a modifier the browser follows it", () => {
    const onSelect = vi.fn<(selection: Selection | null) => void>();
    const panel = mounted(<DetailsPanel {...propsFor(ADA, SIEGE_WEEK)} onSelect={onSelect} />);
    const link = linkNamed(panel, "Placeholder1");
    act(() => link.focus());
    expect(link.getAttribute("href")).toBe(encodeLink({ ...SIEGE_WEEK, selection: TIE }));
    const click = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true });
    act(() => void link.dispatchEvent(click));
    expect([click.defaultPrevented, onSelect.mock.calls]).toEqual([false, []]);
    press(panel, "Placeholder1");
    expect(onSelect.mock.calls).toEqual([[TIE]]);
  });
});

describe("what can be done", () => {
  const told = (selection: Selection, view: View = EMPTY_VIEW) => {
    const calls: unknown[] = [];
    const tell = (name: string) => (value: unknown) => void calls.push([name, value]);
    const props: DetailsPanelProps = {
      ...propsFor(selection, view),
      onHide: tell("hide"),
      onTopic: tell("topic"),
      onKind: tell("kind"),
      onHoverDay: tell("day"),
    };
    return { panel: mounted(<DetailsPanel {...props} />), calls };
  };

  it("hides the actor, or shows it again", () => {
    const { panel, calls } = told(ADA);
    press(panel, "Hide this actor");
    expect(calls).toEqual([["hide", "ada-example"]]);
    const hidden = told(ADA, { ...EMPTY_VIEW, hidden: ["ada-example"] });
    press(hidden.panel, "Show this actor again");
    expect(hidden.calls).toEqual([["hide", "ada-example"]]);
  });

  it("filters by kind and topic of an interaction", () => {
    const { panel, calls } = told(MEETING);
    press(panel, "Meeting");
    press(panel, "talks");
    expect(calls).toEqual([
      ["kind", "meeting"],
      ["topic", "talks"],
    ]);
  });

  it("tells the day of the interaction that has the focus, and when it has it no more", () => {
    const { panel, calls } = told(TIE, SIEGE_WEEK);
    const link = linkNamed(panel, "27 December 2019 call");
    act(() => link.focus());
    act(() => link.blur());
    expect(calls).toEqual([
      ["day", dayFromIso("2019-12-27")],
      ["day", null],
    ]);
  });
});

describe("one source", () => {
  it("can be asked for, with how many they are", () => {
    const panel = mounted(
      <DetailsPanel {...propsFor({ type: "actor", actor: "river-brigade" }, EMPTY_VIEW)} />,
    );
    expect(texts(panel, "details summary")).toEqual([
      "30 Dec–1 JanSiegeN. Embassy and Sample2 sources",
      "31 DecCondemnationExample1 source",
      "c. 5 JanStrikeN. Ministry and Exampleclaimed, not confirmed1 source",
    ]);
    expect(texts(panel, "label")).toEqual(["Only those with one source2(2 interactions)"]);
    act(() => panel.querySelector<HTMLInputElement>("label input")!.click());
    expect(texts(panel, "details summary").map((line) => line.slice(-8))).toEqual(["1 source", "1 source"]);
  });
});

describe("two actors without a tie", () => {
  it("says so, and names who is tied to both, with a link to either tie", () => {
    const onSelect = vi.fn<(selection: Selection | null) => void>();
    const pair: Selection = { type: "tie", a: "ben-placeholder", b: "river-brigade" };
    const panel = mounted(<DetailsPanel {...propsFor(pair, EMPTY_VIEW)} onSelect={onSelect} />);
    expect(texts(panel, "p")).toContain("No tie between them in these data.");
    expect(texts(panel, "h3")).toEqual([
      "Tied to both in this view 1",
      "Both named, without a tie between them 1",
    ]);
    press(panel, "with Placeholder 3");
    press(panel, "with Brigade 2");
    expect(onSelect.mock.calls).toEqual([[TIE], [{ type: "tie", a: "ada-example", b: "river-brigade" }]]);
  });
});

describe("rolled up to states", () => {
  it("says that records are listed as recorded", () => {
    const panel = mounted(<DetailsPanel {...propsFor(TIE, { ...EMPTY_VIEW, rollUp: "state" })} />);
    expect(texts(panel, "p")).toContainEqual(expect.stringContaining("listed here as they were recorded"));
  });
});

describe("the whole digest", () => {
  it("opens with its title and date, the evidence still marked", () => {
    const props = propsFor(MEETING, EMPTY_VIEW);
    const more = "\n\nA paragraph that nothing was coded from.";
    const details = props.details!.map((record) => ({
      ...record,
      briefs: record.briefs.map((brief) => ({ ...brief, text: brief.text + more })),
    }));
    const panel = mounted(<DetailsPanel {...props} details={details} />);
    const before = texts(panel, "mark");
    expect(textOf(panel.querySelector("figure")!)).not.toContain("A paragraph that nothing");
    press(panel, "Whole digest");
    expect(texts(panel, "figcaption")).toEqual(["Our digest: January in Southport, 9 January 2020"]);
    expect(texts(panel, "figure p").at(-1)).toBe("A paragraph that nothing was coded from.");
    expect(texts(panel, "mark")).toEqual(before);
    press(panel, "Only the passage");
    expect(textOf(panel.querySelector("figure")!)).not.toContain("A paragraph that nothing");
  });
});

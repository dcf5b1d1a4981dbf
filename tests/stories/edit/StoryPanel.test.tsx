import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ExplorerContext } from "../../../src/store/useExplorer.ts";
import { StoryPanel } from "../../../src/stories/edit/StoryPanel.tsx";
import { mounted, press, textOf, texts } from "../../panels/mounted.ts";
import { startedOn, storageOf } from "../../store/startedOn.ts";

beforeEach(() => void storageOf());
afterEach(() => void vi.unstubAllGlobals());

/** The panel over the small graph, in which a story has been begun. */
async function begun(link?: string) {
  const { explorer } = await startedOn(link);
  const panel = mounted(
    <ExplorerContext value={explorer}>
      <StoryPanel onClose={() => {}} phone={false} />
    </ExplorerContext>,
  );
  press(panel, "New story");
  return { explorer, panel };
}

const rows = (panel: Element) => texts(panel, "ol li button[aria-expanded]");

function type(panel: Element, selector: string, text: string): void {
  const field = panel.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector);
  if (field === null) throw new Error(`no ${selector}`);
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value") ?? {};
  act(() => {
    set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function keys(panel: Element, init: KeyboardEventInit): void {
  const inside = panel.querySelector("section") ?? panel;
  act(
    () =>
      void inside.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init })),
  );
}

describe("the list of stories", () => {
  it("tells one's own from those of the data, of which a copy can be edited", async () => {
    const { panel } = await begun();
    press(panel, "‹ All stories");
    expect(texts(panel, "h3, ul li")).toEqual([
      "Your stories",
      "My story0 slides, in this browser onlyEditPlayDelete",
      "Stories of these data",
      "From siege to talks2 slidesPlayEdit a copy",
    ]);
    press(panel, "Edit a copy of “From siege to talks”");
    expect(rows(panel).map((row) => row.slice(0, 11))).toEqual(["1The siege.", "2The talks."]);
    press(panel, "‹ All stories");
    press(panel, "Delete “My story”");
    expect(texts(panel, "ul")[0]).toBe(
      "From siege to talks (copy)2 slides, in this browser onlyEditPlayDelete",
    );
  });
});

describe("a story", () => {
  it("gets a slide of the view as it is, which says what it shows until it has a caption", async () => {
    const { panel, explorer } = await begun("?v=1&kind=call&tab=table&sel=ada-example");
    press(panel, "Add slide");
    expect(rows(panel)).toEqual(["1Only “Call”as a table; Ada Example selectedOn the screen now"]);
    expect(explorer.getState().ownStories[0]?.slides).toEqual([
      {
        id: "slide",
        caption: "Only “Call”",
        link: expect.stringMatching(/^\?v=1\.\w{3}&kind=call&tab=table&sel=ada-example$/) as string,
      },
    ]);
    type(panel, "textarea", "Calls\n\nTwo of *them*.");
    expect(rows(panel)).toEqual(["1CallsOnly “Call”; as a table; Ada Example selectedOn the screen now"]);
    const preview = panel.querySelector('[aria-label="Preview of the caption"]');
    expect(texts(preview ?? panel, "p, em")).toEqual(["Calls", "Two of them.", "them"]);
  });

  it("is renamed letter by letter, in words with blanks between them", async () => {
    const { panel, explorer } = await begun();
    const field = () => panel.querySelector("input")?.value;
    type(panel, "input", "");
    for (const letter of "The quarrel") type(panel, "input", `${field()}${letter}`);
    expect(field()).toBe("The quarrel");
    expect(explorer.getState().ownStories[0]?.title).toBe("The quarrel");
    keys(panel, { key: "z", ctrlKey: true });
    expect(field()).toBe("My story");
  });

  it("takes back with Ctrl+Z, a word at a time, and does again with Ctrl+Shift+Z or Ctrl+Y", async () => {
    const { panel } = await begun();
    press(panel, "Add slide");
    for (const text of ["O", "One", "One t", "One two"]) type(panel, "textarea", text);
    const caption = () => panel.querySelector("textarea")?.value;
    keys(panel, { key: "z", ctrlKey: true });
    expect(caption()).toBe("One");
    keys(panel, { key: "Z", ctrlKey: true, shiftKey: true });
    expect(caption()).toBe("One two");
    keys(panel, { key: "z", metaKey: true });
    keys(panel, { key: "z", metaKey: true });
    expect(caption()).toBe("All interactions");
    keys(panel, { key: "y", ctrlKey: true });
    expect(caption()).toBe("One");
    keys(panel, { key: "z" });
    expect(caption()).toBe("One");
  });

  it("is never without a title, though its field may be empty for a while", async () => {
    const { panel, explorer } = await begun();
    type(panel, "input", "Calls of two days");
    type(panel, "input", " ");
    expect(explorer.getState().ownStories[0]?.title).toBe("Calls of two days");
    expect(textOf(panel)).toContain("A story needs a title; until then it keeps “Calls of two days”.");
  });

  it("says of a slide what of its link these data do not have", async () => {
    const { panel, explorer } = await begun();
    const [story] = explorer.getState().ownStories;
    act(() =>
      explorer.actions.editStory(story?.id ?? "", { type: "add", caption: "Odd", link: "?v=1&kind=zebra" }),
    );
    expect(textOf(panel)).toContain(
      "This link could not be restored fully: the kind `zebra` is not in this data.",
    );
  });

  it("shows the view of a slide, and plays from it", async () => {
    const { panel, explorer } = await begun("?v=1&kind=call");
    press(panel, "Add slide");
    act(() => explorer.actions.follow("?v=1&kind=meeting"));
    press(panel, "Show the view of slide 1");
    expect(explorer.getState().view.kinds).toEqual(["call"]);
    press(panel, "Play from slide 1");
    const { id = "" } = explorer.getState().ownStories[0] ?? {};
    expect(explorer.getState().view.story).toEqual({ id, slide: 1 });
  });

  it("has no room for more than 200 slides, and says so", async () => {
    const { panel, explorer } = await begun();
    const { id = "" } = explorer.getState().ownStories[0] ?? {};
    act(() => {
      for (let count = 0; count < 200; count += 1)
        explorer.actions.editStory(id, { type: "add", caption: "", link: "?v=1" });
    });
    expect(textOf(panel)).toContain("A story has at most 200 slides");
    press(panel, "Add slide");
    expect(rows(panel)).toHaveLength(200);
  });
});

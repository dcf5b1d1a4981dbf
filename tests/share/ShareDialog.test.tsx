import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ShareDialog } from "../../src/share/ShareDialog.tsx";
import { ExplorerContext } from "../../src/store/useExplorer.ts";
import { mounted, press, textOf, texts, until } from "../panels/mounted.ts";
import { startedOn, storageOf } from "../store/startedOn.ts";

afterEach(() => void vi.unstubAllGlobals());

/** The dialog over the small graph, once its words are there. */
async function opened(link = "?v=1&kind=call&sel=ada-example", kept: Readonly<Record<string, string>> = {}) {
  storageOf(kept);
  const { explorer } = await startedOn(link);
  const dialog = mounted(
    <ExplorerContext value={explorer}>
      <ShareDialog onClose={() => {}} />
    </ExplorerContext>,
  );
  await until(() => expect(textOf(dialog)).toContain("Showing"));
  return { dialog, explorer };
}

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
}

const linkIn = (dialog: Element) => dialog.querySelector("textarea")?.value ?? "";
const spoken = (dialog: Element) => texts(dialog, "[role=status]").filter((text) => text !== "");

describe("the link", () => {
  it("stands first, with what it shows in words", async () => {
    const { dialog } = await opened();
    expect(linkIn(dialog)).toMatch(
      /^http.*\/\?v=1\.\w{3}&d=small&dv=[0-9a-f]{8}&kind=call&tab=network&sel=ada-example$/,
    );
    const words = dialog.querySelector('[aria-label="What the link shows"]');
    expect(texts(words ?? dialog, "p, dl > div")).toEqual([
      "Showing 2 of 9 actors and 2 of 12 interactions: only “Call”.",
      "SelectedAda Example",
      "Opens asnetwork",
      "Camerafitted to the reader’s screen",
    ]);
  });

  it("is copied with the first key, since its button has the focus", async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    const { dialog } = await opened();
    expect(document.activeElement?.textContent).toBe("Copy link");
    await act(async () => press(dialog, "Copy link"));
    expect(copied).toEqual([linkIn(dialog)]);
    expect(spoken(dialog)).toEqual(["Copied"]);
  });

  it.each<[string, () => void]>([
    ["refuses", () => clipboard(() => Promise.reject(new Error("NotAllowedError")))],
    ["has no clipboard", () => vi.stubGlobal("navigator", {})],
  ])("is selected to be copied by hand where the browser %s", async (_, prepare) => {
    prepare();
    const { dialog } = await opened();
    await act(async () => press(dialog, "Copy link"));
    const field = dialog.querySelector("textarea");
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, linkIn(dialog).length]);
    expect(spoken(dialog)[0]).toMatch(/^Your browser does not allow copying here\. The text is selected/);
  });

  it("stays after the # where the person keeps it there", async () => {
    const { dialog } = await opened("#v=1&kind=call");
    expect(linkIn(dialog)).toMatch(/\/#v=1\.\w{3}&d=small/);
    expect(textOf(dialog)).toContain("no server gets to see it");
  });

  it("says that it is packed where it would be too long", async () => {
    const { dialog } = await opened(`?v=1&later=${"x".repeat(2_100)}`);
    await until(() => expect(linkIn(dialog)).toContain("/#s=z1."));
    expect(textOf(dialog)).toContain("so it is packed");
  });

  it("says that a mail program may break it", async () => {
    const { dialog } = await opened(`?v=1&later=${"x".repeat(900)}`);
    expect(textOf(dialog)).toMatch(/A link of 9\d\d characters may be broken in two by a mail program/);
  });
});

describe("the other ways", () => {
  it("warn of a QR code that is hard to read, and not of an easy one", async () => {
    const warning = "too small to be read from a projector";
    const short = (await opened()).dialog;
    press(short, "QR code for a slide, a poster or a phone");
    expect(textOf(short)).not.toContain(warning);
    const long = (await opened(`?v=1&later=${"x".repeat(300)}`)).dialog;
    press(long, "QR code for a slide, a poster or a phone");
    expect(textOf(long)).toContain(warning);
  });

  it("write code for another page", async () => {
    const { dialog } = await opened();
    press(dialog, "Embed in a page of your own");
    const code = dialog.querySelectorAll("textarea")[1]?.value ?? "";
    expect(code).toMatch(
      /^<iframe src="http[^"]*\/\?v=1\.\w{3}&amp;d=small&amp;[^"]*&amp;embed=1" title="Only “Call” – The embassy in Southport" width="100%" height="600" loading="lazy"><\/iframe>$/,
    );
  });

  it("save, rename and delete a named view, and take that back", async () => {
    const { dialog, explorer } = await opened();
    const titles = () => explorer.getState().savedViews.map(({ title }) => title);
    press(dialog, "Save as a named view to find it again here");
    press(dialog, "Save view");
    expect(titles()).toEqual(["Only “Call”"]);
    press(dialog, "Delete “Only “Call””");
    expect(titles()).toEqual([]);
    press(dialog, "Undo");
    expect(titles()).toEqual(["Only “Call”"]);
    expect(texts(dialog, "ul[aria-labelledby] li")).toHaveLength(1);
  });
});

describe("a slide", () => {
  it("of the data's own story needs nothing else", async () => {
    const { dialog } = await opened("?v=1&story=southport.1");
    expect(textOf(dialog)).not.toContain("kept in this browser only");
  });

  it("of a story of one's own needs the file that has it", async () => {
    const stories = [{ id: "mine", title: "Mine", slides: [{ id: "slide", caption: "", link: "?v=1" }] }];
    const { dialog } = await opened("?v=1&story=mine.1", {
      "demarche.stories.small": JSON.stringify(stories),
    });
    expect(textOf(dialog)).toContain("This is a slide of “Mine”, a story that is kept in this browser only");
    press(dialog, "Embed in a page of your own");
    expect(textOf(dialog)).toContain("A frame in another page has only the stories of the data.");
  });
});

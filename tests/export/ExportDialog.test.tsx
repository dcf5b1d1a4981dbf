import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { type ExportRequest, exportText, type TextRequest } from "../../src/core/formats/exportText.ts";
import { viewFigure } from "../../src/core/figure/viewFigure.ts";
import { restoreView } from "../../src/core/view/restore.ts";
import { ExportDialog } from "../../src/export/ExportDialog.tsx";
import { createExplorer } from "../../src/store/explorer.ts";
import { ExplorerContext } from "../../src/store/useExplorer.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";
import { mounted, press, textOf, texts } from "../panels/mounted.ts";

const small = openGraph(smallGraph);
const SILENT = {
  read: () => "",
  write: () => {},
  flush: () => {},
  subscribe: () => () => {},
  close: () => {},
  isOfPage: () => false,
  path: () => "/",
};

/** What the browser was given to save. */
let saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let last: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
    last = content as Blob;
    return "blob:saved";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (last !== undefined) saved.push({ name: this.download, content: last });
  });
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 59), toFake: ["Date"] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The dialog over the small graph as the link shows it, once the citation is there. */
async function opened(link: string, answer = fileOf(link)): Promise<HTMLElement> {
  const explorer = createExplorer(SILENT);
  const view = viewOf(link);
  explorer.setState({
    corpus: { ...corpusStub(), exportFile: (_, request) => answer(request) },
    picture: small.query(view),
    pictured: view,
  });
  const dialog = mounted(
    <ExplorerContext value={explorer}>
      <ExportDialog onClose={() => {}} />
    </ExplorerContext>,
  );
  await act(() => Promise.resolve());
  return dialog;
}

const viewOf = (link: string) => restoreView(link, small.catalogue).view;
const fileOf = (link: string) => async (request: ExportRequest) =>
  new TextEncoder().encode(
    request.type === "figure"
      ? viewFigure(small, viewOf(link), request.figure)
      : exportText(small, viewOf(link), request),
  );

function corpusStub() {
  const never = () => Promise.reject(new Error("not asked for here"));
  return {
    catalogue: small.catalogue,
    query: never,
    interactions: never,
    dyad: never,
    mentions: never,
    search: never,
    exportFile: never,
    order: null,
    graphFile: never,
    close: () => {},
  };
}

/** Presses a button, or the label of one of a few, and waits for what that sets going. */
const pressed = (dialog: Element, name: string) => act(async () => press(dialog, name));

/** The bytes as they are: decoding a Blob as text would take away the byte order mark. */
async function textIn(content: Blob | undefined): Promise<string> {
  return content === undefined ? "" : Buffer.from(new Uint8Array(await content.arrayBuffer())).toString();
}

const WEEK = "?t=2019-12-27..2019-12-31";
const citation = (dialog: Element) =>
  dialog.querySelector<HTMLTextAreaElement>("textarea[readonly]")?.value ?? "";
const told = (dialog: Element) => texts(dialog, "[role=status]").filter((text) => text !== "");

test("says what is exported, and how much of it", async () => {
  const dialog = await opened(WEEK);
  expect(texts(dialog, "p").slice(0, 1)).toEqual([
    "Showing 5 of 9 actors and 3 of 12 interactions: 27 Dec 2019 to 31 Dec 2019.",
  ]);
  await vi.waitFor(() => expect(dialog.querySelector("img")).not.toBeNull());
  expect(texts(dialog, "h3")).toEqual(["Figure", "Tables", "Sources", "Cite this view"]);
  expect(
    [...dialog.querySelectorAll("button")].map((one) =>
      // How high a figure is depends on its words.
      (one.getAttribute("aria-label") ?? textOf(one)).replace(/by \d+ pixels/, "by * pixels"),
    ),
  ).toEqual([
    "Close",
    "Download figure, SVG",
    "Download figure, PNG, 680 by * pixels",
    "Download figure, PNG, 1360 by * pixels",
    "Download figure, PNG, 2040 by * pixels",
    "Print, or save as PDF",
    "Download 3 interactions, CSV",
    "Download 5 actors, CSV",
    "Download 3 ties, CSV",
    "Download sources, BibTeX",
    "Download sources, RIS",
    "Download sources, CSL-JSON",
    "Copy citation",
    "Download citation",
  ]);
});

test("a named view is named", async () => {
  expect(texts(await opened("?t=2019-12-27..2020-01-03"), "p")[0]).toBe("The siege");
});

test.each<[button: string, request: TextRequest, name: string, type: string]>([
  [
    "Download 3 interactions, CSV",
    { type: "table", table: "interactions", form: "spreadsheet" },
    "small-interactions-2019-12-27--2019-12-31.csv",
    "text/csv;charset=utf-8",
  ],
  [
    "Download 3 ties, CSV",
    { type: "table", table: "ties", form: "spreadsheet" },
    "small-ties-2019-12-27--2019-12-31.csv",
    "text/csv;charset=utf-8",
  ],
  [
    "Download sources, RIS",
    { type: "sources", format: "ris" },
    "small-sources-2019-12-27--2019-12-31.ris",
    "application/x-research-info-systems;charset=utf-8",
  ],
])("%s saves the file of this view", async (button, request, name, type) => {
  const dialog = await opened(WEEK);
  await pressed(dialog, button);
  const [file] = saved;
  expect({ name: file?.name, type: file?.content.type }).toEqual({ name, type });
  expect(await textIn(file?.content)).toBe(exportText(small, viewOf(WEEK), request));
  expect(told(dialog)).toEqual([`Saved as ${name}.`]);
});

test("raw cells on request", async () => {
  const dialog = await opened(WEEK);
  await pressed(dialog, "Raw");
  expect(textOf(dialog)).toContain("The cells exactly as they are, for programs.");
  await pressed(dialog, "Download 5 actors, CSV");
  expect(await textIn(saved[0]?.content)).toMatch(/^id,name,/);
});

describe("the citation", () => {
  test("names data, version, view, day and link", async () => {
    const dialog = await opened(WEEK);
    expect(citation(dialog)).toMatch(
      /^The embassy in Southport \[view: 27 Dec 2019 to 31 Dec 2019\] \(Version 1, fingerprint [0-9a-f]{8}\) \[Data set\]\. .* Retrieved 22 November 2026, from http.*\?v=1\.\w{3}&d=small&dv=[0-9a-f]{8}&t=2019-12-27\.\.2019-12-31&tab=network$/,
    );
  });

  test("in other forms, to copy and to save", async () => {
    const copied: string[] = [];
    vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const dialog = await opened(WEEK);
    await pressed(dialog, "BibTeX");
    expect(citation(dialog)).toMatch(/^@dataset\{demarche-small-view-\w{3},\n/);
    await pressed(dialog, "Copy citation");
    expect(copied).toEqual([citation(dialog)]);
    expect(told(dialog)).toEqual(["Copied"]);
    await pressed(dialog, "Download citation");
    expect(saved[0]?.name).toBe("small-citation-2019-12-27--2019-12-31.bib");
    vi.unstubAllGlobals();
  });
});

test("a file that cannot be had says why, and the others stay", async () => {
  const dialog = await opened(WEEK, () => Promise.reject(new Error("The data were closed.")));
  await pressed(dialog, "Download 5 actors, CSV");
  expect(told(dialog)).toEqual(["The file could not be written: The data were closed."]);
  expect(saved).toEqual([]);
  expect(dialog.querySelectorAll("button:disabled").length).toBe(0);
});

test("an empty view has nothing to save, but can be cited", async () => {
  const dialog = await opened("?t=2021-01-01..2021-01-02");
  expect(texts(dialog, "h3")).toEqual(["Cite this view"]);
  expect(texts(dialog, "p")[0]).toBe(
    "Nothing to show: none of 12 interactions fits 1 Jan 2021 to 2 Jan 2021.",
  );
  expect(citation(dialog)).toContain("t=2021-01-01..2021-01-02");
});

test("before the data are open there is nothing to export", () => {
  const dialog = mounted(
    <ExplorerContext value={createExplorer(SILENT)}>
      <ExportDialog onClose={() => {}} />
    </ExplorerContext>,
  );
  expect(texts(dialog, "p")).toEqual(["There is nothing to export before the data are open."]);
});

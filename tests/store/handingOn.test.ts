import { describe, expect, it } from "vitest";
import { openGraph } from "../../src/core/events/openGraph.ts";
import { dayFrom } from "../../src/core/model/day.ts";
import { readGraphText } from "../../src/core/formats/json.ts";
import type { Graph, Story } from "../../src/core/model/graph.ts";
import type { Standalone } from "../../src/core/standalone/standalone.ts";
import { encodeLink, encodeShareLink } from "../../src/core/view/encode.ts";
import { restoreView } from "../../src/core/view/restore.ts";
import { EMPTY_VIEW } from "../../src/core/view/view.ts";
import { linkForOthers, placeLinkForOthers } from "../../src/store/handingOn.ts";
import type { DataOrigin } from "../../src/store/state.ts";
import { smallGraph } from "../fixtures/smallGraph.ts";

const whole = openGraph(smallGraph);
const viewOf = (link: string) => restoreView(link, whole.catalogue).view;
const CALLS = viewOf("?kind=call&tab=network");
const ONLINE = `https://demarche.example/${encodeShareLink(CALLS)}`;

const QUARREL: Story = {
  id: "quarrel",
  title: "The quarrel",
  slides: [
    { id: "calls", caption: "Calls", link: "?kind=call" },
    { id: "sieges", caption: "Sieges", link: "?kind=siege" },
  ],
};

/** The page of all calls, as one opens it: the part that it holds, and what it says of itself. */
function pageOfCalls(change: Partial<Standalone> = {}, stories: readonly Story[] = []) {
  const file = whole.graphFile({ type: "part", view: CALLS, form: "file", stories });
  const read = readGraphText(file.text);
  if (!read.ok || file.view === null) throw new Error("no part");
  const standalone: Standalone = {
    made: dayFrom(2026, 11, 22) ?? 0,
    holds: "part",
    of: { title: smallGraph.title, version: "1", fingerprint: "d8445bb3" },
    link: encodeShareLink(file.view),
    page: "https://demarche.example/",
    online: ONLINE,
    ownStories: [],
    ...change,
  };
  return { standalone, view: file.view, graph: read.graph };
}

interface Opened {
  readonly standalone: Standalone | null;
  readonly graph: Graph;
  readonly origin?: DataOrigin;
  readonly privateLink?: boolean;
}

const handed = ({ graph, standalone, origin = { type: "page" }, privateLink = false }: Opened) => ({
  catalogue: openGraph(graph).catalogue,
  standalone,
  origin,
  privateLink,
});

describe("the link for others", () => {
  it("is the view's own where the page is one of a host", () => {
    const state = handed({ graph: smallGraph, standalone: null });
    expect(linkForOthers(CALLS, state)).toBe(encodeShareLink(CALLS));
    expect(linkForOthers(CALLS, { ...state, privateLink: true })).toBe(`#${encodeShareLink(CALLS).slice(1)}`);
  });

  it("of a page with a part of the data is that of the view over the whole, whatever is selected", () => {
    const { view, ...page } = pageOfCalls();
    expect(linkForOthers(view, handed(page))).toBe(encodeShareLink(CALLS));
    const selected = { ...view, selection: { type: "actor", actor: "ada-example" }, tab: "table" } as const;
    expect(linkForOthers(selected, handed(page))).toBe(
      encodeShareLink({ ...CALLS, selection: selected.selection, tab: "table" }),
    );
  });

  it("there is none for another view of a part: over the whole it could show more", () => {
    const { view, ...page } = pageOfCalls();
    expect(linkForOthers({ ...view, kinds: [] }, handed(page))).toBeNull();
  });

  it("of a page with all of the data is that of any view, over the data online", () => {
    const address = "https://data.example.org/small.json";
    const online = `https://demarche.example/${encodeShareLink({ ...CALLS, data: address })}`;
    const { standalone } = pageOfCalls({ holds: "all", link: encodeShareLink(CALLS), online });
    const sieges = viewOf("?kind=siege");
    expect(linkForOthers(sieges, handed({ graph: smallGraph, standalone }))).toBe(
      encodeShareLink({ ...sieges, data: address }),
    );
  });

  it("keeps a view from servers that was kept from them when the page was made", () => {
    const { view, ...page } = pageOfCalls({ online: ONLINE.replace("?", "#") });
    expect(linkForOthers(view, handed(page))).toBe(`#${encodeShareLink(CALLS).slice(1)}`);
  });

  it("of a slide that a part has along is the slide of the whole", () => {
    const { view, ...page } = pageOfCalls({}, [QUARREL]);
    const place = { ...view, story: { id: "quarrel", slide: 2 } };
    const { data, fingerprint } = CALLS;
    const slide = { ...EMPTY_VIEW, data, fingerprint, story: place.story };
    expect(placeLinkForOthers(place, handed(page))).toBe(encodeLink(slide));
    expect(linkForOthers(place, handed(page))).toBe(encodeShareLink(slide));
    const own = { ...page.standalone, ownStories: ["quarrel"] };
    expect(placeLinkForOthers({ ...place, kinds: [] }, handed({ ...page, standalone: own }))).toBeNull();
    expect(placeLinkForOthers(place, handed({ ...page, standalone: null }))).toBe(
      encodeLink({ ...slide, data: view.data, fingerprint: view.fingerprint }),
    );
  });

  it("there is none where the data are nowhere but in the page", () => {
    const { view, ...page } = pageOfCalls({ online: null });
    expect(linkForOthers(view, handed(page))).toBeNull();
  });

  it("of a file that was opened in such a page names that file's data, as anywhere", () => {
    const { standalone } = pageOfCalls();
    const origin = { type: "file", name: "small.json" } as const;
    expect(linkForOthers(CALLS, handed({ graph: smallGraph, standalone, origin }))).toBe(
      encodeShareLink(CALLS),
    );
  });
});

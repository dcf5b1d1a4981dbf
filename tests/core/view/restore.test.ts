import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFrom } from "../../../src/core/model/day.ts";
import { encodeLink } from "../../../src/core/view/encode.ts";
import { leftSlide } from "../../../src/core/view/leftSlide.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { anyView } from "./anyView.ts";
import { RUNS } from "./runs.ts";
import { SIEGE } from "./siege.ts";

const BARE: View = { ...EMPTY_VIEW, data: "siege", fingerprint: "9ac1f02e" };
const SIEGE_WEEK = { from: dayFrom(2019, 12, 27) ?? 0, to: dayFrom(2020, 1, 3) ?? 0 };
const PLAIN = { notices: [], tabGiven: false, private: false };

describe("which view a link starts from", () => {
  it.each([[""], ["?"], ["https://host.example/"], ["/?utm_source=mail"]])(
    "'%s' is the view `opening`",
    (link) => {
      expect(restoreView(link, SIEGE)).toEqual({ ...PLAIN, view: { ...BARE, window: SIEGE_WEEK } });
    },
  );

  it("data without `opening` open without a filter", () => {
    expect(restoreView("", { ...SIEGE, views: [] })).toEqual({ ...PLAIN, view: BARE });
  });

  it("any parameter, even v alone, means exactly that view", () => {
    expect(restoreView("?v=1", SIEGE)).toEqual({ ...PLAIN, view: BARE });
    expect(restoreView("?hops=2", SIEGE)).toEqual({ ...PLAIN, view: { ...BARE, hops: 2 } });
  });

  it("view= is the base, and other parameters are laid over it", () => {
    expect(restoreView("?view=pompeo-calls&hops=2&t=2020-01-01..", SIEGE)).toEqual({
      ...PLAIN,
      tabGiven: true,
      view: {
        ...BARE,
        kinds: ["call"],
        focus: ["mike-pompeo"],
        tab: "table",
        hops: 2,
        window: { from: dayFrom(2020, 1, 1) ?? 0, to: null },
      },
    });
    expect(restoreView("?view=opening&t=..", SIEGE).view).toEqual(BARE);
  });

  it("a view that the data do not have is named", () => {
    expect(restoreView("?view=closing&hops=2", SIEGE)).toEqual({
      ...PLAIN,
      view: { ...BARE, hops: 2 },
      notices: ["`view=closing` is not a view of this data"],
    });
  });

  it("what is wrong in a named view's own link is told as such", () => {
    expect(restoreView("?view=worn", SIEGE)).toEqual({
      ...PLAIN,
      view: { ...BARE, kinds: ["call"] },
      notices: [
        "in the view `worn` of this data, its link looks cut off or edited",
        "1 of 2 kinds, `parley`, is not in this data",
      ],
    });
  });

  it("says whether the link kept itself after #", () => {
    expect(restoreView("#v=1&actor=mike-pompeo", SIEGE).private).toBe(true);
    expect(restoreView("?v=1&actor=mike-pompeo#main", SIEGE).private).toBe(false);
  });
});

describe("what the data do not have", () => {
  it.each([
    ["kind=call~parley", "1 of 2 kinds, `parley`, is not in this data", { kinds: ["call"] }],
    ["class=contact~talk", "1 of 2 classes, `talk`, is not in this data", { classes: ["contact"] }],
    ["topic=weather", "the topic `weather` is not in this data", {}],
    [
      "source=a~b~al-monitor",
      "2 of 3 sources, `a` and `b`, are not in this data",
      { sources: ["al-monitor"] },
    ],
    [
      "actor=xyz~mike-pompeo~adil-abdul-mahdi",
      "1 of 3 actors, `xyz`, is not in this data",
      { focus: ["adil-abdul-mahdi", "mike-pompeo"] },
    ],
    ["actor=a~b~c~d~e", "5 of 5 actors, `a`, `b`, `c` and 2 more, are not in this data", {}],
    ["hide=xyz", "the hidden actor `xyz` is not in this data", {}],
    [
      "pin=xyz.1.2~mike-pompeo.3.4",
      "1 of 2 pinned actors, `xyz`, is not in this data",
      { pins: [{ actor: "mike-pompeo", x: 3, y: 4 }] },
    ],
    ["pin=constructor.1.2", "the pinned actor `constructor` is not in this data", {}],
    ["sel=xyz", "`sel=xyz` is not in this data", {}],
    ["sel=2020-01-09-call", "`sel=2020-01-09-call` is not in this data", {}],
    ["sel=mike-pompeo_xyz", "`sel=mike-pompeo_xyz` is not in this data", {}],
    ["d=other", "this link was made for the data set `other`", {}],
    [
      "d=https%3A%2F%2Fexample.org%2Fg.json",
      "this link was made for the data set `https://example.org/g.json`",
      {},
    ],
  ] as const)("?%s", (link, notice, said) => {
    expect(restoreView(`?${link}`, SIEGE)).toEqual({
      ...PLAIN,
      view: { ...BARE, ...said },
      notices: [notice],
    });
  });

  it("names from the prototype are not in the data", () => {
    expect(restoreView("?actor=constructor&kind=hasown&sel=tostring", SIEGE).view).toEqual(BARE);
  });
});

describe("a slide of a story", () => {
  it("is the base, and other parameters are laid over it", () => {
    expect(restoreView("?story=siege.1&min=3&tab=table", SIEGE)).toEqual({
      ...PLAIN,
      tabGiven: true,
      view: {
        ...BARE,
        window: { from: dayFrom(2019, 12, 27) ?? 0, to: dayFrom(2019, 12, 30) ?? 0 },
        leastStrength: 3,
        tab: "table",
        story: { id: "siege", slide: 1 },
      },
      notices: [],
    });
  });

  it("may be laid on a named view itself", () => {
    expect(restoreView("?story=siege.2", SIEGE).view).toEqual({
      ...BARE,
      kinds: ["call"],
      focus: ["mike-pompeo"],
      hops: 2,
      tab: "table",
      story: { id: "siege", slide: 2 },
    });
  });

  it("tells what is wrong with its own link as such", () => {
    expect(restoreView("?story=siege.3", SIEGE).notices).toEqual([
      "in the story `siege` of this data, its link looks cut off or edited",
      "`view=closing` is not a view of this data",
    ]);
  });

  it("is followed by the sources of all slides, over the last one’s view", () => {
    const last = restoreView("?story=siege.3", SIEGE).view;
    expect(restoreView("?story=siege.4", SIEGE).view).toEqual({ ...last, story: { id: "siege", slide: 4 } });
  });

  it.each([["siege.5"], ["sieges.1"], ["constructor.1"]])(
    "that the data do not have, %s, is named",
    (place) => {
      expect(restoreView(`?story=${place}&hops=2`, SIEGE)).toEqual({
        ...PLAIN,
        view: { ...BARE, hops: 2 },
        notices: [`\`story=${place}\` is not a slide of a story of this data`],
      });
    },
  );

  it("is left by a view that its link would not give", () => {
    const { view } = restoreView("?story=siege.1", SIEGE);
    expect(leftSlide(view, SIEGE)).toBe(view);
    const selected: View = { ...view, selection: { type: "actor", actor: "mike-pompeo" } };
    expect(leftSlide(selected, SIEGE)).toBe(selected);
    const unfiltered: View = { ...view, leastStrength: 1 };
    expect(leftSlide(unfiltered, SIEGE)).toEqual({ ...unfiltered, story: null });
  });

  it("gets its own selection and camera back for those that are let go", () => {
    const [own] = SIEGE.stories;
    const link = "?sel=mike-pompeo&cam=500.300.800";
    const stories = [{ id: "one", title: "", slides: [{ id: "only", caption: "", link }] }];
    const data = { ...SIEGE, stories: [...stories, ...(own === undefined ? [] : [own])] };
    const { view } = restoreView("?story=one.1", data);
    expect(leftSlide({ ...view, selection: null, camera: null }, data)).toEqual(view);
    const other: View = { ...view, selection: { type: "actor", actor: "kataib-hezbollah" } };
    expect(leftSlide(other, data)).toBe(other);
    expect(leftSlide({ ...other, camera: null }, data)).toEqual(other);
  });
});

describe("the fingerprint of the data", () => {
  it("that is another says so, and the view is restored all the same", () => {
    expect(restoreView("?d=siege&dv=00000000&hops=2", SIEGE)).toEqual({
      ...PLAIN,
      view: { ...BARE, hops: 2 },
      notices: ["The data has changed since this link was made."],
    });
  });

  it("says nothing where it is the same, nor of quite other data, which are named instead", () => {
    expect(restoreView("?d=siege&dv=9ac1f02e", SIEGE)).toEqual({ ...PLAIN, view: BARE });
    expect(restoreView("?d=other&dv=00000000", SIEGE).notices).toEqual([
      "this link was made for the data set `other`",
    ]);
  });
});

describe("what this version cannot show", () => {
  it.each([
    ["layer=offices", { layers: ["offices"] }],
    ["vs=..2020-01-03", { compared: { from: null, to: SIEGE_WEEK.to } }],
    ["layout=circle", { layout: "circle" }],
  ] as const)("?%s is kept and named", (link, said) => {
    const { view, notices } = restoreView(`?${link}`, SIEGE);
    expect(view).toEqual({ ...BARE, ...said });
    expect(notices).toEqual([`\`${link}\` is kept in the link, but this version cannot show it`]);
  });
});

describe("a selection is tried as actor, interaction, tie", () => {
  it.each([
    ["mike-pompeo", { type: "actor", actor: "mike-pompeo" }],
    ["e17", { type: "interaction", interaction: "e17" }],
    [
      "2020-01-01-pompeo-netanyahu-call",
      { type: "interaction", interaction: "2020-01-01-pompeo-netanyahu-call" },
    ],
    ["mike-pompeo_benjamin-netanyahu", { type: "tie", a: "benjamin-netanyahu", b: "mike-pompeo" }],
  ])("%s", (written, selection) => {
    expect(restoreView(`?sel=${written}`, SIEGE)).toEqual({ ...PLAIN, view: { ...BARE, selection } });
  });
});

it("keeps an unknown parameter whose name looks like a hash", () => {
  const unknown = [
    ["a#s", "1"],
    ["a#v", " "],
  ] as const;
  const link = encodeLink({ ...BARE, unknown });
  expect(link).toContain("&a%23%73=1&a%23%76=%20");
  expect(restoreView(link, SIEGE)).toEqual({ ...PLAIN, view: { ...BARE, unknown } });
});

it("restore(encode(view)) = view for every view of these data", () => {
  const pick = (ids: readonly string[]) => fc.subarray(ids.toSorted());
  const idOf = ({ id }: { readonly id: string }) => id;
  /** Parameters that say so where they are used; see above. */
  const { chain, longestPause, compared, layers, layout, story, sizedBy } = EMPTY_VIEW;
  const unshown = {
    chain,
    longestPause,
    compared,
    layers,
    layout,
    story,
    sizedBy,
    leastSources: 1,
    tiesDrawn: null,
  };
  const ofSiege = fc
    .tuple(
      anyView,
      fc.record({
        data: fc.constant(SIEGE.id),
        fingerprint: fc.constant("9ac1f02e"),
        tab: fc.constantFrom("network" as const, "table" as const),
        kinds: pick(SIEGE.codebook.kinds.map(idOf)),
        classes: pick(SIEGE.codebook.classes.map(idOf)),
        topics: pick(SIEGE.topics),
        sources: pick(SIEGE.sources.map(idOf)),
        focus: pick(SIEGE.actors.map(idOf)),
        hidden: pick(SIEGE.actors.map(idOf)),
        pins: pick(SIEGE.actors.map(idOf)).map((ids) => ids.map((actor) => ({ actor, x: -3, y: 4 }))),
        selection: fc.option(
          fc
            .constantFrom(...SIEGE.interactionIds)
            .map((interaction) => ({ type: "interaction" as const, interaction })),
        ),
      }),
    )
    .map(([view, known]): View => ({ ...view, ...unshown, ...known }));
  fc.assert(
    fc.property(ofSiege, (view) => {
      expect(restoreView(encodeLink(view), SIEGE)).toEqual({
        ...PLAIN,
        view,
        tabGiven: view.tab !== "network",
      });
    }),
    RUNS,
  );
});

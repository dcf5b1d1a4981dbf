import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLink } from "../../../src/core/view/decode.ts";
import { encodeLink, encodeShareLink } from "../../../src/core/view/encode.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { anyView } from "./anyView.ts";
import { RUNS } from "./runs.ts";

describe("a view and its link", () => {
  it("decode(encode(view)) = view, without notices", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeLink(encodeLink(view))).toEqual({ view, namedView: null, notices: [], bare: false });
      }),
      RUNS,
    );
  });

  it("encode(decode(link)) = link, also after # and in a whole address", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom("", "https://host.example/demarche/", "/"), (view, address) => {
        const link = encodeLink(view);
        expect(encodeLink(decodeLink(address + link).view)).toBe(link);
        expect(encodeLink(decodeLink(`${address}#${link.slice(1)}`).view)).toBe(link);
        expect(encodeLink(decodeLink(`${address}%23${link.slice(1)}`).view)).toBe(link);
      }),
      RUNS,
    );
  });

  it("equal sets give equal links, in whatever order they were clicked", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const turned: View = {
          ...view,
          kinds: view.kinds.toReversed(),
          actorTypes: view.actorTypes.toReversed(),
          status: view.status.toReversed(),
          focus: [...view.focus, ...view.focus],
          unknown: view.unknown.toReversed(),
        };
        expect(encodeLink(turned)).toBe(encodeLink(view));
      }),
      RUNS,
    );
  });

  it("writes only what no mail program breaks, and ends in a letter or digit", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeLink(view)).toMatch(
          /^\?v=1\.[0-9a-zA-Z]{3}(&([\w.~-]|%[0-9A-F]{2})+(=([\w.~-]|%[0-9A-F]{2})+)?)*$/,
        );
        expect(encodeLink(view)).toMatch(/[0-9a-zA-Z]$/);
      }),
      RUNS,
    );
  });

  it("the order of parameters does not matter, nor what trackers add", () => {
    fc.assert(
      fc.property(anyView, fc.infiniteStream(fc.nat()), (view, numbers) => {
        const parts = [...encodeLink(view).slice(1).split("&"), "utm_source=mail", "fbclid=a%zz", "mc_eid=1"];
        const shuffled = parts
          .map((part) => ({ part, at: numbers.next().value }))
          .toSorted((a, b) => a.at - b.at);
        const link = `?${shuffled.map(({ part }) => part).join("&")}`;
        const withoutBroken = link.replace("fbclid=a%zz", "fbclid=a");
        expect(decodeLink(withoutBroken)).toEqual({ view, namedView: null, notices: [], bare: false });
      }),
      RUNS,
    );
  });

  /** Shortened links that nobody can tell from whole ones: a bare address, and a version written by hand. */
  const WHOLE = ["", "?", "?v=1"];
  const silent = (shortened: readonly string[]): readonly string[] =>
    shortened.filter((short) => decodeLink(short).notices.length === 0);

  it("a link shortened anywhere says so", () => {
    const cuts = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(anyView, cuts, (view, numbers) => {
        const link = encodeLink(view);
        const shortened = numbers.map((number) => link.slice(0, number % link.length));
        expect(silent(shortened).filter((short) => !WHOLE.includes(short))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("a link shortened everywhere says so each time", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = encodeLink(view);
        expect(silent(Array.from({ length: link.length }, (_, length) => link.slice(0, length)))).toEqual(
          WHOLE,
        );
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  it("a changed letter or digit says so", () => {
    const link = encodeLink({
      ...EMPTY_VIEW,
      data: "iraq-2020",
      kinds: ["call", "meeting"],
      focus: ["mike-pompeo"],
    });
    for (let at = link.indexOf("d="); at < link.length; at += 1) {
      if (!/[a-z0-9]/.test(link.charAt(at))) continue;
      const changed = `${link.slice(0, at)}${link.charAt(at) === "k" ? "j" : "k"}${link.slice(at + 1)}`;
      expect([changed, decodeLink(changed).notices[0]]).toEqual([
        changed,
        "This link looks cut off or edited.",
      ]);
    }
  });
});

describe("writing", () => {
  it("leaves out defaults, and orders the rest as the format says", () => {
    expect(encodeLink(EMPTY_VIEW)).toMatch(/^\?v=1\.[0-9a-zA-Z]{3}$/);
    const view: View = {
      ...EMPTY_VIEW,
      data: "iraq-2020",
      fingerprint: "9ac1f02e",
      window: { from: 18_257, to: null },
      asOf: 18_263,
      kinds: ["meeting", "call"],
      classes: ["force"],
      actorTypes: ["place/facility", "government body", "intergovernmental organisation"],
      topics: ["embassy-siege"],
      sources: ["al-monitor"],
      status: ["planned"],
      confidence: ["high"],
      focus: ["mike-pompeo"],
      hops: 2,
      chain: ["mike-pompeo", "iran"],
      longestPause: 14,
      leastStrength: 2,
      leastSources: 2,
      tiesDrawn: "all",
      sizedBy: "ties",
      layers: ["offices", "contacts"],
      compared: { from: 18_231, to: 18_256 },
      text: "rocket & fire",
      rollUp: "state",
      tab: "table",
      selection: { type: "tie", a: "adil-abdul-mahdi", b: "mike-pompeo" },
      hidden: ["iran"],
      pins: [
        { actor: "mike-pompeo", x: 240, y: -5 },
        { actor: "iran", x: 0, y: 12 },
      ],
      layout: "circle",
      camera: { x: 500, y: -20, width: 900 },
      story: { id: "siege", slide: 3 },
      chrome: "embed",
      unknown: [
        ["zoo", "x"],
        ["orbit", ""],
      ],
    };
    expect(encodeLink(view).replace(/v=1\..{3}/, "v=1....")).toBe(
      "?v=1....&d=iraq-2020&dv=9ac1f02e&t=2019-12-27..&asof=2020-01-02&kind=call~meeting&class=force" +
        "&type=government-body~intergovernmental-organisation~place-facility&topic=embassy-siege&source=al-monitor" +
        "&status=planned&conf=high&actor=mike-pompeo&hops=2&path=mike-pompeo~iran&gap=14&min=2&indep=2&top=all" +
        "&size=ties&layer=contacts~offices&q=rocket%20%26%20fire&roll=state&vs=2019-12-01..2019-12-26&tab=table" +
        "&sel=adil-abdul-mahdi_mike-pompeo&hide=iran&pin=iran.0.12~mike-pompeo.240.-5&layout=circle&cam=500.-20.900&story=siege.3&embed=1&orbit&zoo=x",
    );
  });

  it("escapes a full stop at the end, which mail programs take for the sentence's", () => {
    expect(encodeLink({ ...EMPTY_VIEW, window: { from: 18_257, to: null } })).toMatch(/&t=2019-12-27\.%2E$/);
  });

  it("keeps unknown parameters, but no name that would be read as a known one", () => {
    const link = encodeLink({
      ...EMPTY_VIEW,
      unknown: [
        ["v", "2"],
        ["data", "x"],
        ["kind", "y"],
        ["utm_source", "z"],
        ["path", "a~b"],
        ["orbit", "a~b"],
      ],
    });
    expect(link).toMatch(/^\?v=1\..{3}&orbit=a~b$/);
  });

  it("a link to share always names the tab", () => {
    expect(encodeShareLink(EMPTY_VIEW)).toMatch(/^\?v=1\..{3}&tab=network$/);
    expect(decodeLink(encodeShareLink(EMPTY_VIEW))).toEqual({
      view: EMPTY_VIEW,
      namedView: null,
      notices: [],
      bare: false,
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFrom } from "../../../src/core/model/day.ts";
import { decodeLink } from "../../../src/core/view/decode.ts";
import { encodeLink } from "../../../src/core/view/encode.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { anyView } from "./anyView.ts";
import { RUNS } from "./runs.ts";

const day = (year: number, month: number, dayOfMonth: number) =>
  dayFrom(year, month, dayOfMonth) ?? Number.NaN;

const GOOD: readonly (readonly [link: string, said: Partial<View>])[] = [
  ["d=iraq-2020", { data: "iraq-2020" }],
  ["data=iraq-2020", { data: "iraq-2020" }],
  ["d=https%3A%2F%2Fexample.org%2Fg.json", { data: "https://example.org/g.json" }],
  ["d=http%3A%2F%2Flocalhost%3A5173%2Fg.json", { data: "http://localhost:5173/g.json" }],
  ["t=2019-12-27..2020-01-08", { window: { from: day(2019, 12, 27), to: day(2020, 1, 8) } }],
  ["t=2020-01-01..2020-01-01", { window: { from: day(2020, 1, 1), to: day(2020, 1, 1) } }],
  ["t=1970-01-01..", { window: { from: 0, to: null } }],
  ["t=..2020-02-29", { window: { from: null, to: day(2020, 2, 29) } }],
  ["t=..", { window: { from: null, to: null } }],
  ["asof=2020-01-02", { asOf: day(2020, 1, 2) }],
  ["kind=meeting~call~call", { kinds: ["call", "meeting"] }],
  ["class=contact", { classes: ["contact"] }],
  ["type=place-facility~government-body", { actorTypes: ["government body", "place/facility"] }],
  ["type=intergovernmental-organisation", { actorTypes: ["intergovernmental organisation"] }],
  ["topic=embassy-siege", { topics: ["embassy-siege"] }],
  ["source=al-monitor", { sources: ["al-monitor"] }],
  ["status=planned~denied", { status: ["denied", "planned"] }],
  ["status=all", { status: [] }],
  ["conf=low~high", { confidence: ["high", "low"] }],
  ["actor=mike-pompeo~adil-abdul-mahdi", { focus: ["adil-abdul-mahdi", "mike-pompeo"] }],
  ["hops=2", { hops: 2 }],
  ["min=3", { leastStrength: 3 }],
  ["q=rocket%20attack", { text: "rocket attack" }],
  ["q=rocket+attack", { text: "rocket attack" }],
  ["q=%2B964", { text: "+964" }],
  ["q=%D8%A8%D8%BA%D8%AF%D8%A7%D8%AF", { text: "بغداد" }],
  ["q=", { text: "" }],
  ["roll=state", { rollUp: "state" }],
  ["hide=iran", { hidden: ["iran"] }],
  ["tab=network", { tab: "network" }],
  ["tab=matrix", { tab: "matrix" }],
  ["sel=mike-pompeo", { selection: { type: "actor", actor: "mike-pompeo" } }],
  ["sel=2020-01-01-a-call", { selection: { type: "interaction", interaction: "2020-01-01-a-call" } }],
  [
    "sel=mike-pompeo_adil-abdul-mahdi",
    { selection: { type: "tie", a: "adil-abdul-mahdi", b: "mike-pompeo" } },
  ],
  ["cam=500.-20.900", { camera: { x: 500, y: -20, width: 900 } }],
  ["cam=-0.0.1", { camera: { x: 0, y: 0, width: 1 } }],
  [
    "pin=mike-pompeo.240.-5~iran.-0.12~iran-a.1.2",
    {
      pins: [
        { actor: "iran", x: 0, y: 12 },
        { actor: "iran-a", x: 1, y: 2 },
        { actor: "mike-pompeo", x: 240, y: -5 },
      ],
    },
  ],
  ["v=1", {}],
  ["kind=call&fbclid=xyz&utm_medium=mail", { kinds: ["call"] }],
  ["dv=9ac1f02e", { fingerprint: "9ac1f02e" }],
  ["path=mike-pompeo~iran", { chain: ["mike-pompeo", "iran"] }],
  ["gap=14", { longestPause: 14 }],
  ["gap=0", { longestPause: 0 }],
  ["indep=2", { leastSources: 2 }],
  ["top=200", { tiesDrawn: 200 }],
  ["top=all", { tiesDrawn: "all" }],
  ["size=ties", { sizedBy: "ties" }],
  ["size=interactions", {}],
  ["layer=offices~contacts", { layers: ["contacts", "offices"] }],
  ["vs=2019-12-01..", { compared: { from: day(2019, 12, 1), to: null } }],
  ["vs=..", { compared: { from: null, to: null } }],
  ["layout=circle", { layout: "circle" }],
  ["story=siege.3", { story: { id: "siege", slide: 3 } }],
  ["embed=1", { chrome: "embed" }],
  ["embed", { chrome: "embed" }],
  ["present=1", { chrome: "present" }],
  [
    "orbit=a~b&compass",
    {
      unknown: [
        ["compass", ""],
        ["orbit", "a~b"],
      ],
    },
  ],
];

const BAD: readonly (readonly [link: string, notice: string])[] = [
  ["d=", "`d=` is not the id of a data set, such as `iraq-2020`, or the public https address of one"],
  [
    "d=javascript:alert(1)",
    "`d=javascript:alert(1)` is not the id of a data set, such as `iraq-2020`, or the public https address of one",
  ],
  [
    "t=",
    "`t=` is not two days of the calendar, such as `2019-12-27..2020-01-08`, of which either may be left out",
  ],
  [
    "t=2020-01-01",
    "`t=2020-01-01` is not two days of the calendar, such as `2019-12-27..2020-01-08`, of which either may be left out",
  ],
  [
    "t=2020-02-30..",
    "`t=2020-02-30..` is not two days of the calendar, such as `2019-12-27..2020-01-08`, of which either may be left out",
  ],
  [
    "t=a..b..c",
    "`t=a..b..c` is not two days of the calendar, such as `2019-12-27..2020-01-08`, of which either may be left out",
  ],
  [
    "t=2020-01-08..2020-01-01",
    "`t=2020-01-08..2020-01-01` is not a window that ends on or after the day it starts",
  ],
  ["asof=yesterday", "`asof=yesterday` is not a day of the calendar, such as `2020-01-31`"],
  ["kind=", "`kind=` is not an id such as `call`"],
  ["kind=~", "`kind=~` is not an id such as `call`"],
  ["kind=<b>", "`kind=<b>` is not an id such as `call`"],
  ["class=Contact", "`class=Contact` is not an id such as `contact`"],
  [
    "type=zebra",
    "`type=zebra` is not person, state, government-body, armed-group, intergovernmental-organisation, party, company, place-facility or unknown",
  ],
  ["topic=a_b", "`topic=a_b` is not an id such as `embassy-siege`"],
  ["source=a.b", "`source=a.b` is not an id such as `al-monitor-2020-01-02`"],
  ["status=maybe", "`status=maybe` is not all, actual, claimed, planned, denied or negated"],
  ["conf=100", "`conf=100` is not high, medium or low"],
  ["actor=Mike%20Pompeo", "`actor=Mike Pompeo` is not an id such as `mike-pompeo`"],
  ["hops=zebra", "`hops=zebra` is not a number (1 or 2)"],
  ["hops=3", "`hops=3` is not 1 or 2"],
  ["hops=", "`hops=` is not a number (1 or 2)"],
  ["min=0", "`min=0` is not a whole number of interactions, 1 or more"],
  ["min=1.5", "`min=1.5` is not a whole number of interactions, 1 or more"],
  ["roll=planet", "`roll=planet` is not `state`"],
  ["hide=-", "`hide=-` is not an id such as `mike-pompeo`"],
  ["tab=map", "`tab=map` is not network, table or matrix"],
  [
    "sel=a_b_c",
    "`sel=a_b_c` is not the id of an actor or an interaction, or two actors as in `benjamin-netanyahu_mike-pompeo`",
  ],
  [
    "sel=a_a",
    "`sel=a_a` is not the id of an actor or an interaction, or two actors as in `benjamin-netanyahu_mike-pompeo`",
  ],
  ["cam=1.2", "`cam=1.2` is not three whole numbers (the centre and the width seen), such as `500.290.1000`"],
  [
    "cam=1.2.0",
    "`cam=1.2.0` is not three whole numbers (the centre and the width seen), such as `500.290.1000`",
  ],
  ["dv=9AC1F02E", "`dv=9AC1F02E` is not a fingerprint of data, such as `9ac1f02e`"],
  ["dv=9ac1f02", "`dv=9ac1f02` is not a fingerprint of data, such as `9ac1f02e`"],
  ["path=iran", "`path=iran` is not two actors, such as `mike-pompeo~javad-zarif`"],
  ["path=iran~iran", "`path=iran~iran` is not two actors, such as `mike-pompeo~javad-zarif`"],
  ["path=a~b~c", "`path=a~b~c` is not two actors, such as `mike-pompeo~javad-zarif`"],
  ["gap=-1", "`gap=-1` is not a whole number of days"],
  ["gap=two", "`gap=two` is not a whole number of days"],
  ["indep=0", "`indep=0` is not a whole number of independent sources, 1 or more"],
  ["top=0", "`top=0` is not a whole number of ties, 1 or more, or `all`"],
  ["top=some", "`top=some` is not a whole number of ties, 1 or more, or `all`"],
  ["size=money", "`size=money` is not interactions or ties"],
  ["layer=A", "`layer=A` is not the name of a layer"],
  [
    "vs=2020",
    "`vs=2020` is not two days of the calendar, such as `2019-12-27..2020-01-08`, of which either may be left out",
  ],
  ["layout=<b>", "`layout=<b>` is not the name of a layout"],
  ["story=siege", "`story=siege` is not a story and the number of its slide, such as `siege.3`"],
  ["story=siege.0", "`story=siege.0` is not a story and the number of its slide, such as `siege.3`"],
  ["embed=yes", "`embed=yes` is not `1`"],
  ["present=0", "`present=0` is not `1`"],
  ["view=", "`view=` is not the id of a view, such as `opening`"],
  ["v=", "`v=` is not a version of the link, such as `1`"],
  ["v=one", "`v=one` is not a version of the link, such as `1`"],
  ["v=1.", "This link looks cut off or edited."],
  ["v=1.zzz", "This link looks cut off or edited."],
  ["v=2.xyz", "`v=2.xyz` is newer than this version of Demarche, which used the parts that it knows"],
  ["q=%ZZ", "`q=%ZZ` has a broken `%` escape"],
  ["q=%C3", "`q=%C3` has a broken `%` escape"],
  ["q=%C0%80", "`q=%C0%80` has a broken `%` escape"],
  ["q=%ED%A0%80", "`q=%ED%A0%80` has a broken `%` escape"],
  ["=5", "`=5` has no name before the `=`"],
];

describe("values", () => {
  it.each(GOOD)("?%s", (link, said) => {
    expect(decodeLink(`?${link}`)).toEqual({
      view: { ...EMPTY_VIEW, ...said },
      namedView: null,
      notices: [],
      bare: false,
    });
  });

  it.each(BAD)("?%s is dropped and named", (link, notice) => {
    expect(decodeLink(`?${link}`)).toEqual({
      view: EMPTY_VIEW,
      namedView: null,
      notices: [notice],
      bare: false,
    });
  });

  it("keeps the good items of a list and names the others", () => {
    const { view, notices } = decodeLink("?type=person~zebra&actor=A~mike-pompeo~B~C~D");
    expect(view).toEqual({ ...EMPTY_VIEW, actorTypes: ["person"], focus: ["mike-pompeo"] });
    expect(notices).toEqual([
      "1 of 2 types, `zebra`, is not person, state, government-body, armed-group, intergovernmental-organisation, party, company, place-facility or unknown",
      "4 of 5 actors, `A`, `B`, `C` and 1 more, are not ids such as `mike-pompeo`",
    ]);
  });

  it("takes the first of a repeated parameter, an alias included", () => {
    const { view, notices } = decodeLink("?d=one&hops=2&data=two&hops=2");
    expect(view).toEqual({ ...EMPTY_VIEW, data: "one", hops: 2 });
    expect(notices).toEqual([
      "`d` is given more than once, and `d=two` was left out",
      "`hops` is given more than once, and `hops=2` was left out",
    ]);
  });

  it("of two parameters that contradict each other, hears the first", () => {
    const { view, notices } = decodeLink("?present=1&embed=1");
    expect(view).toEqual({ ...EMPTY_VIEW, chrome: "embed" });
    expect(notices).toEqual(["`present=1` contradicts what this link says before, and was left out"]);
  });

  it("applies what is known of a newer version, and keeps the rest", () => {
    const { view, notices } = decodeLink("?v=2.xyz&kind=call&hops=7&orbit=3");
    expect(view).toEqual({ ...EMPTY_VIEW, kinds: ["call"], unknown: [["orbit", "3"]] });
    expect(notices).toEqual([
      "`v=2.xyz` is newer than this version of Demarche, which used the parts that it knows",
      "`hops=7` is not 1 or 2",
    ]);
  });

  it.each([
    ["http://example.org/g.json"],
    ["https://user:word@example.org/g.json"],
    ["https://localhost/g.json"],
    ["http://localhost.example.org/g.json"],
    ["http://user@localhost/g.json"],
    ["http://127.0.0.1/g.json"],
    ["https://data.localhost./g.json"],
    ["https://127.0.0.1/g.json"],
    ["https://127.1/g.json"],
    ["https://2130706433/g.json"],
    ["https://0x7f.0x1/g.json"],
    ["https://[::1]/g.json"],
    ["https://intranet/g.json"],
    ["https://example.org/a b"],
    ["data:application/json,{}"],
    ["blob:https://example.org/1"],
  ])("does not take data from %s", (address) => {
    const { view, notices } = decodeLink(`?d=${encodeURIComponent(address)}`);
    expect(view).toEqual(EMPTY_VIEW);
    expect(notices).toHaveLength(1);
  });
});

describe("places of a link", () => {
  it.each([
    [""],
    ["?"],
    ["#"],
    ["?&&"],
    ["https://host.example/"],
    ["https://host.example/demarche/?"],
    ["host.example"],
    ["https://host.example/#main"],
    ["?fbclid=IwAR0&utm_source=x"],
  ])("'%s' is a bare address", (link) => {
    expect(decodeLink(link)).toEqual({ view: EMPTY_VIEW, namedView: null, notices: [], bare: true });
  });

  it.each([
    ["?kind=call&hops=2"],
    ["#kind=call&hops=2"],
    ["?kind=call#hops=2"],
    ["kind=call&hops=2"],
    ["https://host.example/?kind=call&hops=2"],
    ["https://host.example/demarche/#kind=call&hops=2"],
    ["https://host.example/?kind=call&hops=2#main"],
    ["https://host.example/demarche/%23kind=call&hops=2"],
    ["https://host.example/demarche/?utm_source=mail%23v=1&kind=call&hops=2"],
    ["https://host.example/demarche/%23kind=call&ho\r\nps=2"],
    ["https://host.example/?kind=call&amp;hops=2"],
    ["  https://host.example/?kind=call&&hops=2&\n"],
  ])("'%s'", (link) => {
    expect(decodeLink(link)).toEqual({
      view: { ...EMPTY_VIEW, kinds: ["call"], hops: 2 },
      namedView: null,
      notices: [],
      bare: false,
    });
  });

  it("the query goes before the hash", () => {
    expect(decodeLink("?hops=2#hops=1")).toMatchObject({
      view: { hops: 2 },
      notices: ["`hops` is given more than once, and `hops=1` was left out"],
    });
  });

  it("text that is no link is named", () => {
    expect(decodeLink("zebra")).toEqual({
      view: EMPTY_VIEW,
      namedView: null,
      notices: ["`zebra` is not a link such as `?t=2019-12-27..2020-01-03`"],
      bare: false,
    });
  });

  it("view= is read apart", () => {
    expect(decodeLink("?view=pompeo-calls&hops=2")).toEqual({
      view: { ...EMPTY_VIEW, hops: 2 },
      namedView: "pompeo-calls",
      notices: [],
      bare: false,
    });
  });
});

describe("hostile links", () => {
  const MEGABYTE = 1_000_000;

  it("anything at all decodes to something that can be written and read again", () => {
    const name = fc.constantFrom(
      "v",
      "d",
      "t",
      "kind",
      "type",
      "actor",
      "hops",
      "q",
      "sel",
      "cam",
      "view",
      "path",
      "story",
      "embed",
      "present",
      "__proto__",
      "x",
    );
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("1", "2", "a~b", "..", "%", "%zz", "1.abc", "_", "~"),
    );
    const link = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.tuple(name, value).map((pair) => pair.join("="))).map((parts) => `?${parts.join("&")}`),
    );
    fc.assert(
      fc.property(link, (text) => {
        const { view } = decodeLink(text);
        expect(decodeLink(encodeLink(view))).toMatchObject({ view, notices: [] });
        expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
      }),
      RUNS,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("names from the prototype are parameters like any other", () => {
    const { view, notices } = decodeLink("?__proto__=polluted&constructor=x&toString=y&kind=__proto__");
    expect(view).toEqual({
      ...EMPTY_VIEW,
      unknown: [
        ["__proto__", "polluted"],
        ["constructor", "x"],
        ["toString", "y"],
      ],
    });
    expect(notices).toEqual(["`kind=__proto__` is not an id such as `call`"]);
    expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("markup is text, cut to 40 characters in a notice, without what could disguise it", () => {
    expect(
      decodeLink("?hops=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%1B%5B31m%E2%80%AE`and so on and on").notices,
    ).toEqual(["`hops=<img src=x onerror=alert(1)>\uFFFD[31m\uFFFD…` is not a number (1 or 2)"]);
  });

  it.each([
    ["one long id", `?actor=${"a".repeat(MEGABYTE)}`],
    ["one id of many words", `?actor=${"a-".repeat(MEGABYTE / 2)}a`],
    ["one long text", `?q=${"%F0%9F%98%80".repeat(MEGABYTE / 12)}`],
    ["a window of dots", `?t=${".".repeat(MEGABYTE)}`],
    ["a camera of digits", `?cam=${"1".repeat(MEGABYTE)}`],
    ["a selection of ends", `?sel=${"a_".repeat(MEGABYTE / 2)}`],
    ["a data set's address", `?d=https://${"a.".repeat(MEGABYTE / 2)}`],
    ["a version", `?v=${"1".repeat(MEGABYTE)}`],
    ["broken escapes", `?${"%ff&".repeat(MEGABYTE / 4)}`],
    ["repeated parameters", `?${"hops=9&".repeat(MEGABYTE / 7)}`],
    ["one long name", `?${"x".repeat(MEGABYTE)}=1`],
    ["no link", "a".repeat(MEGABYTE)],
  ])("a megabyte: %s gives the empty view and short notices", (_, link) => {
    const { view, notices } = decodeLink(link);
    expect(view).toEqual(EMPTY_VIEW);
    expect(notices.length).toBeGreaterThan(0);
    expect(Math.max(...notices.map((notice) => notice.length))).toBeLessThan(250);
  });

  it("a megabyte of list items or of unknown parameters is kept in part, and said so", () => {
    const items = decodeLink(`?kind=${Array.from({ length: 150_000 }, (_, row) => `k${row}`).join("~")}`);
    expect(items.view.kinds).toHaveLength(10_000);
    expect(items.notices).toEqual(["only the first 10,000 kinds were read"]);

    const oneTooLong = decodeLink(`?x=${"x".repeat(MEGABYTE)}&y=1`);
    expect(oneTooLong.view.unknown).toEqual([["y", "1"]]);
    expect(oneTooLong.notices).toEqual(["1 part that is not known here was too long to keep"]);

    const unknown = decodeLink(`?${Array.from({ length: 80_000 }, (_, row) => `x${row}=${row}`).join("&")}`);
    expect(encodeLink(unknown.view).length).toBeLessThan(25_000);
    expect(unknown.notices[0]).toBe("this link has more than 10,000 parts, and the rest was left out");
    expect(unknown.notices[1]).toMatch(/^\d,\d{3} parts that are not known here were too long to keep$/);
  });

  it("a mangled link gives a notice or the same view", () => {
    fc.assert(
      fc.property(anyView, fc.nat(), (view, seed) => {
        const link = encodeLink(view);
        const at = 8 + (seed % Math.max(1, link.length - 8));
        const mangled = link.slice(0, at) + link.slice(at + 1);
        const read = decodeLink(mangled);
        expect(read.notices.length > 0 || encodeLink(read.view) === link).toBe(true);
      }),
      // One of 80,000 mangled links has the right checksum by chance, so these are always the same.
      { ...RUNS, seed: 20_191_231 },
    );
  });
});

import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLink } from "../../../src/core/view/decode.ts";
import { encodeLink } from "../../../src/core/view/encode.ts";
import { asPrivate, asShort, withGraph } from "../../../src/core/view/linkForms.ts";
import { packed, textOfBytes, unpacked } from "../../../src/core/view/pack.ts";
import { plainLink } from "../../../src/core/view/plainLink.ts";
import { readLink } from "../../../src/core/view/readLink.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import { EMPTY_VIEW, type View } from "../../../src/core/view/view.ts";
import { anyView } from "./anyView.ts";
import { RUNS } from "./runs.ts";
import { SIEGE } from "./siege.ts";

const LONG: View = {
  ...EMPTY_VIEW,
  data: "siege",
  hidden: Array.from({ length: 200 }, (_, row) => `actor-number-${row}`).toSorted(),
};

/** `#s=` of any text, as nobody but an attacker writes it. */
const packedBy = (text: string | Buffer): string => `#s=z1.${deflateSync(text).toString("base64url")}`;

/** View and notices, as page and command line come to them. */
async function opened(address: string) {
  const plain = await plainLink(address);
  const read = decodeLink(plain.link);
  return {
    view: read.view,
    notices: [...plain.notices, ...read.notices],
    bare: read.bare,
    private: readLink(plain.link, []).private,
  };
}

describe("a long link", () => {
  it("of up to 2,000 characters stays as it is", async () => {
    const link = `?${"a".repeat(1_999)}`;
    expect(await asShort(link)).toBe(link);
    expect(await asShort(`${link}a`)).toMatch(/^#s=z1\.[\w-]+$/);
  });

  it("is packed, far shorter, and gives the same view, neither private nor bare", async () => {
    const link = encodeLink(LONG);
    const short = await asShort(link);
    expect(link.length).toBeGreaterThan(2_000);
    expect(short.length).toBeLessThan(1_000);
    expect(await opened(`https://host.example/demarche/${short}`)).toEqual({
      view: LONG,
      notices: [],
      bare: false,
      private: false,
    });
  });

  it("that is private is still private", async () => {
    expect(await opened(await asShort(asPrivate(encodeLink(LONG))))).toMatchObject({
      view: LONG,
      notices: [],
      private: true,
    });
  });

  it("any view comes back from its packed link, after whatever trackers add", async () => {
    await fc.assert(
      fc.asyncProperty(anyView, fc.boolean(), async (view, isPrivate) => {
        const link = isPrivate ? asPrivate(encodeLink(view)) : encodeLink(view);
        const address = `https://host.example/?utm_source=mail#s=${await packed(link)}`;
        expect(await opened(address)).toEqual({ view, notices: [], bare: false, private: isPrivate });
      }),
      RUNS,
    );
  });

  it.each([
    ["after %23 in the path", (s: string) => `https://host.example/demarche/%23${s}`],
    ["after %23 behind a query", (s: string) => `https://host.example/?utm_source=mail%23${s}`],
    ["with an escaped full stop", (s: string) => `#${s.replace(".", "%2E")}`],
    ["broken into lines", (s: string) => `#${s.replaceAll(/(.{70})/g, "$1\r\n")}`],
  ])("is read %s", async (_, mangled) => {
    const short = (await asShort(encodeLink(LONG))).slice(1);
    expect(await opened(mangled(short))).toMatchObject({ view: LONG, notices: [] });
  });

  it("cut off anywhere says so, and shows no other view in silence", async () => {
    const short = await asShort(encodeLink(LONG));
    const read = await Promise.all(
      Array.from({ length: short.length }, (_, length) => opened(short.slice(0, length))),
    );
    // Nothing, and a lone #, are bare addresses.
    expect(read.map(({ notices }) => notices.length).indexOf(1)).toBe(2);
    expect(read.slice(2).filter(({ notices, bare }) => notices.length !== 1 || bare)).toEqual([]);
    expect(read.at(-1)?.notices[0]).toMatch(/^`s=z1\.[\w-]{34}…` is damaged or cut off$/);
  });
});

describe("a hostile s", () => {
  it.each([
    ["of another mark", "#s=z2.eJwDAAAAAAE", "`s=z2.eJwDAAAAAAE` is packed in a way that is not known here"],
    ["with nothing", "#s", "`s=` is packed in a way that is not known here"],
    ["empty", "#s=", "`s=` is packed in a way that is not known here"],
    ["of no zlib stream", "#s=z1.AAAA", "`s=z1.AAAA` is damaged or cut off"],
    ["of bytes that are no text", packedBy(Buffer.from([0x3f, 0xff])), "does not hold a link"],
    ["of a text that is no link", packedBy("javascript:alert(1)"), "does not hold a link"],
    ["of another s", packedBy(`?s=z1.AAAA&hops=2`), "`s=z1.AAAA` can only stand once, and after `#`"],
    ["of a graph", packedBy(`?graph=z1.AAAA`), "`graph=z1.AAAA` can only stand once, and after `#`"],
    ["in the query", "?s=z1.AAAA", "`s=z1.AAAA` can only stand once, and after `#`"],
    ["repeated", `${packedBy("?hops=2")}&s=z1.AAAA`, "`s=z1.AAAA` can only stand once, and after `#`"],
    ["that inflates", packedBy(`?q=${"a".repeat(100_000_000)}`), "holds more than 1,000,000 bytes"],
  ])("%s ends in one notice", async (_, link, notice) => {
    const { view, notices, bare } = await opened(link);
    expect({ ...view, hops: 1 }).toEqual(EMPTY_VIEW);
    expect(notices).toEqual([expect.stringContaining(notice)]);
    expect(bare).toBe(false);
  });

  it("an s of edited parameters is noticed by the checksum inside", async () => {
    const edited = encodeLink({ ...EMPTY_VIEW, hops: 2, focus: ["iran"] }).replace("iran", "iraq");
    expect((await opened(packedBy(edited))).notices).toEqual(["This link looks cut off or edited."]);
  });

  it("whatever stands after # never rejects, and leaves the prototype alone", async () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("__proto__=x", "s=", "graph="));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), text, async (parts, inner) => {
        const { view } = await opened(`#${parts.join("&")}&s=${await packed(`?${inner}`)}`);
        expect(decodeLink(encodeLink(view)).view).toEqual(view);
        expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
      }),
      RUNS,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a private link with its graph", () => {
  const FILE = '{"format":"demarche-graph"}';

  it("gives the packed file apart from the view", async () => {
    const link = withGraph(asPrivate(encodeLink({ ...EMPTY_VIEW, hops: 2 })), await packed(FILE));
    const plain = await plainLink(`https://host.example/${link}`);
    const file = await unpacked(plain.graph ?? "", 1_000);
    expect(file.ok && textOfBytes(file.bytes)).toBe(FILE);
    expect(restoreView(plain.link, SIEGE)).toMatchObject({ view: { hops: 2 }, notices: [], private: true });
  });

  it("beside a packed view, too", async () => {
    const link = await asShort(withGraph(asPrivate(encodeLink(LONG)), await packed(FILE)));
    const plain = await plainLink(link);
    expect(decodeLink(plain.link)).toMatchObject({ view: LONG, notices: [] });
    expect(plain.graph).toBe(await packed(FILE));
  });

  it("alone is the whole of that graph, not its opening view", async () => {
    const plain = await plainLink(`#graph=${await packed(FILE)}`);
    expect(decodeLink(plain.link)).toMatchObject({ view: EMPTY_VIEW, bare: false, notices: [] });
  });
});

describe("other links", () => {
  it.each([[""], ["?"], ["?kind=call#main"], ["#v=1&kind=call"], ["https://host.example/%23v=1"]])(
    "%j is left as it is",
    async (link) => {
      expect(await plainLink(link)).toEqual({ link, notices: [], graph: null });
    },
  );
});

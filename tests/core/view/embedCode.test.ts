import fc from "fast-check";
import { expect, it } from "vitest";
import { embedCode } from "../../../src/core/view/embedCode.ts";

it("is a frame with a title, a size, and no load before it is near", () => {
  expect(
    embedCode({
      address: "https://host.example/?v=1.abc&d=small&embed=1",
      title: "The siege – The embassy in Southport",
      width: "100%",
      height: 600,
    }),
  ).toBe(
    '<iframe src="https://host.example/?v=1.abc&amp;d=small&amp;embed=1" title="The siege – The embassy in Southport" width="100%" height="600" loading="lazy"></iframe>',
  );
});

it("keeps a hostile title and address inside their quotes", () => {
  const code = embedCode({
    address: `https://host.example/?q="><script>alert(1)</script>`,
    title: `"><img src=x onerror='alert(1)'>\n&amp;`,
    width: 800,
    height: 600,
  });
  expect(code).toBe(
    '<iframe src="https://host.example/?q=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp;amp;" width="800" height="600" loading="lazy"></iframe>',
  );
});

it("has nothing but one frame in it, whatever the title", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const code = embedCode({ address: "https://host.example/", title, width: 1, height: 1 });
      expect(code.match(/["<>]/g)?.join("")).toBe('<""""""""""><>');
    }),
    { numRuns: 1_000 },
  );
});

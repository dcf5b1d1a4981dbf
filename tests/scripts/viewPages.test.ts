import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { viewPages } from "../../scripts/viewPages.mjs";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta
      name="description"
      content="All of it."
    />
    <meta property="og:title" content="Demarche" />
    <meta property="og:description" content="All of it, too." />
    <meta name="twitter:card" content="summary" />
    <title>Demarche</title>
  </head>
  <body><div id="app"></div></body>
</html>
`;

const data = (view: { id: string; title: string; note: string }) => ({
  description: "Invented data.",
  views: [view],
});

test("a page is the main one with the view's title and note, and says which view it is", () => {
  const view = { id: "round-of-calls", title: "A round of calls", note: "Everybody called everybody." };
  expect(viewPages(PAGE, data(view))).toEqual([
    {
      fileName: "view-round-of-calls.html",
      text: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="demarche:view" content="round-of-calls" />
    <meta
      name="description"
      content="Everybody called everybody."
    />
    <meta property="og:title" content="A round of calls" />
    <meta property="og:description" content="Everybody called everybody." />
    <meta name="twitter:card" content="summary" />
    <title>A round of calls – Demarche</title>
  </head>
  <body><div id="app"></div></body>
</html>
`,
    },
  ]);
});

test("texts are text: no markup, no end of an attribute, no pattern of a replacement", () => {
  const title = `"><script>alert('1')</script> & $& $1`;
  const [page] = viewPages(PAGE, data({ id: "hostile", title, note: "" }));
  const written = "&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62; &#38; $&#38; $1";
  expect(page?.text).toContain(`<title>${written} – Demarche</title>`);
  expect(page?.text).toContain(`<meta property="og:title" content="${written}" />`);
  expect(page?.text).toContain(`content="Invented data."`);
});

test.each(["../up", "A", "a--b", "", 'a"', "a/b"])("the id %j is refused", (id) => {
  expect(() => viewPages(PAGE, data({ id, title: "", note: "" }))).toThrow(
    `The view "${id}" of public/iraq-2020.json has no id of a-z, 0-9 and single hyphens.`,
  );
});

test("a page without one place for each text is refused", () => {
  const view = { id: "a", title: "A", note: "A" };
  expect(() => viewPages(PAGE.replace("og:title", "og:name"), data(view))).toThrow(
    /index\.html has 0 places for .*og:title/,
  );
  expect(() => viewPages(PAGE + PAGE, data(view))).toThrow(/index\.html has 2 places for .*title/);
});

test("the page of this repository has a place for each, and each view of the data gets its page", () => {
  const own = JSON.parse(readFileSync("public/iraq-2020.json", "utf8"));
  const pages = viewPages(readFileSync("index.html", "utf8"), own);
  expect(pages.map(({ fileName }) => fileName)).toEqual([
    "view-opening.html",
    "view-pompeo-calls.html",
    "view-european-round.html",
    "view-gulf-mediation.html",
    "view-all.html",
  ]);
  expect(pages[1]?.text).toContain("<title>Pompeo’s round of calls – Demarche</title>");
});

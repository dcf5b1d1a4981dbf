import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A page for each named view of the default data, beside the main one and the same but for its title
 * and description: what a program that previews links reads, since it runs no script. Its bare address
 * is that view, which the page says in a `<meta name="demarche:view">` for `src/app` to read.
 *
 * No `canonical` link and no `og:url`: the address of the host is not known when this is built.
 */

const DATA = "public/iraq-2020.json";
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @typedef {{ id: string, title: string, note: string }} NamedView */
/** @typedef {{ description: string, views: readonly NamedView[] }} DataSet */
/** @typedef {{ fileName: string, text: string }} ViewPage */

/**
 * @param {string} page the built main page
 * @param {DataSet} data
 * @returns {ViewPage[]}
 * @throws where a view's id could not be part of an address, or the page has not one place for each text
 */
export function viewPages(page, { description, views }) {
  return views.map(({ id, title, note }) => {
    if (!ID.test(id))
      throw new Error(`The view "${id}" of ${DATA} has no id of a-z, 0-9 and single hyphens.`);
    const words = note === "" ? description : note;
    const texts = [
      inPlaceOf(/(<title>)[^<]*(<\/title>)/g, `${title} – Demarche`),
      inPlaceOf(/(<meta\s+name="description"\s+content=")[^"]*(")/g, words),
      inPlaceOf(/(<meta\s+property="og:title"\s+content=")[^"]*(")/g, title),
      inPlaceOf(/(<meta\s+property="og:description"\s+content=")[^"]*(")/g, words),
      inPlaceOf(
        /(<meta charset="utf-8" \/>)()/g,
        `\n    <meta name="demarche:view" content="${id}" />`,
        asIs,
      ),
    ];
    return { fileName: `view-${id}.html`, text: texts.reduce((text, put) => put(text), page) };
  });
}

/**
 * Puts a text between what the two groups of a pattern find, which must be there once.
 * @param {RegExp} place
 * @param {string} text
 * @param {(text: string) => string} [written]
 * @returns {(page: string) => string}
 */
function inPlaceOf(place, text, written = escaped) {
  return (page) => {
    const found = page.match(place)?.length ?? 0;
    if (found !== 1) throw new Error(`index.html has ${found} places for ${place.source}; expected 1.`);
    return page.replace(place, (_, before, after) => before + written(text) + after);
  };
}

/** @param {string} markup */
function asIs(markup) {
  return markup;
}

/**
 * Text as it stands in an element or in a quoted attribute.
 * @param {string} text
 */
function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Makes the pages at build, once the main one is done.
 * @param {string} root
 * @returns {import("vite").Plugin}
 */
export function viewPagesPlugin(root) {
  return {
    name: "demarche:view-pages",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset")
          throw new Error("The build has no index.html to make the pages of views from.");
        /** @type {DataSet} */
        const data = JSON.parse(readFileSync(join(root, DATA), "utf8"));
        for (const { fileName, text } of viewPages(String(page.source), data))
          this.emitFile({ type: "asset", fileName, source: text });
      },
    },
  };
}

import { standalonePolicy } from "./securityPolicy.mjs";

/**
 * The explorer as one HTML file, still without data: `src/core/standalone/fillTemplate.ts` puts those in,
 * in the page and on the command line. What it looks for there is said in that file, and a test fills
 * what is made here.
 */

/** @typedef {{ script: string, style: string, icon: string }} TemplateParts one module, one style sheet, an SVG */

const HINT = "This page is an empty form: the explorer puts data into copies of it.";

/**
 * @param {TemplateParts} parts
 * @returns {string}
 * @throws where a text could not stand in its element as it is
 */
export function standaloneTemplate({ script, style, icon }) {
  const parts = { script: elementText("script", script), style: elementText("style", style) };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${standalonePolicy(parts)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="description" content="" />
    <title></title>
    <link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}" type="image/svg+xml" />
    <style>${parts.style}</style>
  </head>
  <body>
    <div id="app">
      <div class="frame">
        <header class="frame-header"><span class="frame-brand">Demarche</span></header>
        <main class="frame-main"><p id="hint">${HINT}</p></main>
      </div>
    </div>
    <noscript>Demarche draws its network with JavaScript, which is switched off in this browser.</noscript>
    <script type="application/json" id="demarche-page"></script>
    <script type="application/json" id="demarche-data"></script>
    <script type="module">${parts.script}</script>
  </body>
</html>
`;
}

/**
 * A text as it stands in an element whose end tag alone ends it. In JavaScript that tag is only found in
 * strings and patterns, where a backslash before its slash changes nothing.
 * @param {"script" | "style"} element
 * @param {string} text
 */
function elementText(element, text) {
  const safe = element === "script" ? text.replaceAll(/<\/(?=script)/gi, String.raw`<\/`) : text;
  // After "<!--" and "<script" a browser takes the first end tag for that of the inner script. Line ends
  // and NUL it reads as others, and the hash of the policy would no longer be the element's.
  const fault = /<\/style|\r|\0/i.exec(safe) ?? (/<!--[^]*<script/i.test(safe) ? ["<!-- and <script"] : null);
  if (fault !== null)
    throw new Error(`The ${element} of the standalone page holds ${JSON.stringify(fault[0])}.`);
  return safe;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { build } from "vite";
import { standaloneTemplate } from "./standaloneTemplate.mjs";

/**
 * Makes `standalone.html` at build, beside the main page: the same sources once more, as one module with
 * all that it loads later, one style sheet with the fonts, and the worker, packed.
 */

const ENTRY = "src/app/standalone/boot.ts";
const WORKER = "src/corpus/corpus.worker.ts";
/** What knows of files beside the page, and what takes its place where they are inside it. */
const INSTEAD = [
  { beside: /\/workerBeside\.ts$/, inside: "src/corpus/workerInside.ts" },
  { beside: /\/ui\/figureFonts\.ts$/, inside: "src/ui/fontsInside.ts" },
];
/** How the first asks for the text of the worker once it is built. */
const BUILT = /\?built$/;

/** @typedef {import("vite").Plugin} Plugin */
/** @typedef {{ plugins: () => Plugin[][], target: string }} Settings plugins are made anew for each build */

/**
 * @param {string} root
 * @param {Settings} settings
 * @returns {Plugin}
 */
export function standalonePlugin(root, settings) {
  return {
    name: "demarche:standalone",
    apply: "build",
    async generateBundle() {
      const worker = () =>
        built(root, WORKER, { ...settings, format: "iife" }).then(({ script }) => packed(script));
      const parts = await built(root, ENTRY, {
        ...settings,
        format: "es",
        plugins: () => [...settings.plugins(), [filesInside(root, worker)]],
      });
      const icon = readFileSync(join(root, "public", "icon.svg"), "utf8");
      const source = standaloneTemplate({ ...parts, icon });
      this.emitFile({ type: "asset", fileName: "standalone.html", source });
    },
  };
}

/**
 * As `core/view/pack.ts` packs a text.
 * @param {string} text
 */
function packed(text) {
  return `z1.${deflateSync(text, { level: 9 }).toString("base64url")}`;
}

/**
 * Puts into the page what else stands beside it: the worker, packed, and the fonts.
 * @param {string} root
 * @param {() => Promise<string>} text
 * @returns {Plugin}
 */
function filesInside(root, text) {
  const id = "\0demarche:worker-text";
  return {
    name: "demarche:files-inside",
    enforce: "pre",
    resolveId(request) {
      const found = INSTEAD.find(({ beside }) => beside.test(request));
      if (found !== undefined) return join(root, found.inside);
      return BUILT.test(request) ? id : null;
    },
    load: async (module) => (module === id ? `export default ${JSON.stringify(await text())};` : null),
  };
}

/**
 * One entry as one script, with whatever it styles.
 * @param {string} root
 * @param {string} entry
 * @param {Settings & { format: "es" | "iife" }} settings
 * @returns {Promise<{ script: string, style: string }>}
 * @throws where it comes to more files than these two
 */
async function built(root, entry, { plugins, target, format }) {
  const result = await build({
    configFile: false,
    root,
    base: "./",
    publicDir: false,
    logLevel: "warn",
    plugins: plugins(),
    build: {
      write: false,
      target,
      modulePreload: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, entry),
        // What is loaded later elsewhere stands in the one script here, and Vite's help with loading is never run.
        checks: { pluginTimings: false, ineffectiveDynamicImport: false, emptyImportMeta: false },
        output: { codeSplitting: false, format },
      },
    },
  });
  const files = [result].flat().flatMap((made) => ("output" in made ? made.output : []));
  const scripts = files.filter((file) => file.type === "chunk").map(({ code }) => code);
  const styles = files.filter(({ fileName }) => fileName.endsWith(".css"));
  if (scripts.length !== 1 || scripts.length + styles.length !== files.length) {
    throw new Error(
      `${entry} came to ${files.map(({ fileName }) => fileName).join(", ")}; expected one script.`,
    );
  }
  const style = styles.map((file) => ("source" in file ? String(file.source) : "")).join("");
  return { script: scripts.join(""), style };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { standaloneTemplate } from "./standaloneTemplate.mjs";

/**
 * Makes `standalone.html` at build, beside the main page: the same sources once more, as one module with
 * all that it loads later, one style sheet with the fonts, and the text of the worker.
 */

const ENTRY = "src/app/standalone/boot.ts";
const WORKER = "src/corpus/corpus.worker.ts";
/** What starts the worker beside the page, and what starts the one inside it. */
const BESIDE = /\/workerBeside\.ts$/;
const INSIDE = "src/corpus/workerInside.ts";
/** How that asks for the text of the worker once it is built. */
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
      const worker = () => built(root, WORKER, { ...settings, format: "iife" }).then(({ script }) => script);
      const parts = await built(root, ENTRY, {
        ...settings,
        format: "es",
        plugins: () => [...settings.plugins(), [workerInside(root, worker)]],
      });
      const icon = readFileSync(join(root, "public", "icon.svg"), "utf8");
      const source = standaloneTemplate({ ...parts, icon });
      this.emitFile({ type: "asset", fileName: "standalone.html", source });
    },
  };
}

/**
 * Puts the worker into the page, as text.
 * @param {string} root
 * @param {() => Promise<string>} text
 * @returns {Plugin}
 */
function workerInside(root, text) {
  const id = "\0demarche:worker-text";
  return {
    name: "demarche:worker-inside",
    enforce: "pre",
    resolveId(request) {
      if (BESIDE.test(request)) return join(root, INSIDE);
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
        checks: { pluginTimings: false },
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

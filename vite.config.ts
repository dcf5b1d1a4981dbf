import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { hashInputs, recordBuild } from "./scripts/buildRecord.mjs";
import { allowsLocalhost, metaPolicy } from "./scripts/securityPolicy.mjs";
import { standalonePlugin } from "./scripts/standaloneBuild.mjs";
import { viewPagesPlugin } from "./scripts/viewPages.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Where nothing has to be transformed for a browser of the last four years. */
const TARGET = "es2022";

/** Puts the security policy into the built page, for hosts that send no headers. */
function policyInPage(): Plugin {
  const charset = '<meta charset="utf-8" />';
  const policy = metaPolicy({ localhost: allowsLocalhost(process.env) });
  return {
    name: "demarche:policy",
    apply: "build",
    transformIndexHtml(page) {
      if (!page.includes(charset)) throw new Error(`index.html has no ${charset} to put the policy after`);
      return page.replace(
        charset,
        `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      );
    },
  };
}

/** What the first script goes on to import at once. */
const SHELL = "/src/app/main.tsx";

/**
 * Tells the browser at once of everything that is imported sooner or later: the shell, and behind it the
 * network and what opens later, which the size budget counts apart.
 */
function preloads(): Plugin {
  return {
    name: "demarche:preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_page, { bundle = {}, chunk }) {
        const chunkOf = (file: string) => (bundle[file]?.type === "chunk" ? bundle[file] : undefined);
        const closure = (file: string): string[] => [
          file,
          ...(chunkOf(file)?.imports ?? []).flatMap(closure),
        ];
        const lazyOf = (files: Iterable<string>) =>
          [...files].flatMap((file) => chunkOf(file)?.dynamicImports ?? []);
        const isShell = (file: string) => chunkOf(file)?.facadeModuleId?.endsWith(SHELL) === true;
        const first = new Set(chunk === undefined ? [] : closure(chunk.fileName));
        const shell = new Set(lazyOf(first).filter(isShell).flatMap(closure));
        const network = new Set([...lazyOf(shell), ...lazyOf(first)].flatMap(closure));
        const link = (file: string, attrs: Record<string, string>) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}`, ...attrs },
          injectTo: "head" as const,
        });
        return [
          ...[...shell].filter((file) => !first.has(file)).map((file) => link(file, {})),
          ...[...network]
            .filter((file) => !shell.has(file) && !first.has(file))
            .map((file) => link(file, { "data-for": "network" })),
        ];
      },
    },
  };
}

/** Notes what `dist` was built from; `npm start` asks. */
function buildRecord(): Plugin {
  let inputs = "";
  let intoDist = false;
  return {
    name: "demarche:build-record",
    apply: "build",
    configResolved(config) {
      intoDist = resolve(root, config.build.outDir) === resolve(root, "dist") && config.mode === "production";
    },
    buildStart() {
      inputs = hashInputs(root, process.env);
    },
    writeBundle() {
      if (intoDist) recordBuild(root, inputs);
    },
  };
}

export default defineConfig({
  root,
  base: "./",
  plugins: [
    react(),
    policyInPage(),
    preloads(),
    viewPagesPlugin(root),
    standalonePlugin(root, { plugins: () => [react()], target: TARGET }),
    buildRecord(),
  ],
  worker: { format: "es" },
  build: {
    target: TARGET,
    // The policy allows neither inline scripts nor data: addresses other than pictures.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One small style sheet in the page, rather than one more round for each lazy chunk.
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // React first, or cytoscape's React binding would draw it into the lazy chunk.
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            {
              name: "cytoscape",
              test: /node_modules[\\/](cytoscape|react-cytoscapejs|prop-types)[\\/]/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});

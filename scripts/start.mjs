import "./nodeVersion.mjs";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./buildRecord.mjs";
import { Refusal, run, runMain } from "./command.mjs";
import { installMissing } from "./install.mjs";
import { portFrom, serveBuilt } from "./serve.mjs";

/** `npm start`: installs what is missing, builds what has changed, serves it. */

const root = fileURLToPath(new URL("..", import.meta.url));

async function start() {
  portFrom(process.env["PORT"]); // a wrong port is told before the long work
  await installMissing(root);
  if (!isBuilt(root, process.env)) await build();
  await serveBuilt(root);
}

async function build() {
  console.log("Building ...");
  const vite = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));
  const code = await run(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root });
  if (code !== 0) throw new Refusal(`The build failed with ${code}; what went wrong is above.`);
}

await runMain(start);

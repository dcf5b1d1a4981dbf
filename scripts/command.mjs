import { spawn, spawnSync } from "node:child_process";

/** A failure to be told in one line, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command with its output on the screen.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<number>} its exit code; 1 where it could not be started or was stopped
 */
export function run(command, args, { cwd, env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      shell: process.platform === "win32" && !command.includes("\\"),
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm: the very npm that runs this script where there is one.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function runNpm(args, cwd) {
  const npmScript = process.env["npm_execpath"];
  if (npmScript !== undefined && /npm-cli\.[cm]?js$/.test(npmScript)) {
    return run(process.execPath, [npmScript, ...args], { cwd });
  }
  return run("npm", args, { cwd });
}

/**
 * Whether a command runs and succeeds, quietly.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function succeeds(command, args) {
  return spawnSync(command, args, { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/**
 * Runs a script's main function: a refusal is printed as its message, and the exit code is 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}

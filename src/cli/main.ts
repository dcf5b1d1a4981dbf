import { messageOf } from "../core/model/messageOf.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

/** Exits with 0 or 1, and never with a stack: neither a fault nor a closed pipe is the reader's to debug. */
process.stdout.on("error", whenClosed);
process.stderr.on("error", whenClosed);
process.exitCode = await codeOf(process.argv.slice(2));

async function codeOf(given: readonly string[]): Promise<0 | 1> {
  try {
    return (await run(given, processTerminal)) === 0 ? 0 : 1;
  } catch (error) {
    processTerminal.err(`This failed in a way that was not foreseen: ${messageOf(error)}\n`);
    return 1;
  }
}

/** Whoever read the results has read enough (`| head`); anything else, such as a full disk, is a failure. */
function whenClosed(error: NodeJS.ErrnoException): void {
  process.exit(error.code === "EPIPE" ? 0 : 1);
}

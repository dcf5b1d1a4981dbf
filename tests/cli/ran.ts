import { run } from "../../src/cli/run.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a command of the command line ends with, and what it writes. */
export async function ran(...given: readonly string[]): Promise<Ran> {
  const written = { out: "", err: "" };
  const code = await run(given, {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
  });
  return { code, ...written };
}

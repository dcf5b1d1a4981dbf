/** Where a command writes; tests put their own in place of the process's. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** What is to be read by a person even when results go into a file. */
  err(text: string): void;
}

/** Says what is wrong; gives the exit code for it. */
export function faulty(message: string, terminal: Terminal): 1 {
  terminal.err(`${message}\n`);
  return 1;
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

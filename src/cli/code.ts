import { type Coder, createCoder } from "../core/coding/coder.ts";
import { pairsOf } from "../core/coding/pairs.ts";
import { dayFromIso } from "../core/model/day.ts";
import { messageOf } from "../core/model/messageOf.ts";
import { readActors } from "./code/actorsFile.ts";
import { dayOfHead, givenBrief } from "./code/briefFile.ts";
import { type CodeArguments, readCodeArguments } from "./code/codeArguments.ts";
import { draftOfFile } from "./drafts/draftOfFile.ts";
import { readStandardInput, readTextFile } from "./readTextFile.ts";
import { faulty, type Terminal } from "./terminal.ts";

const BYTES_PER_MIB = 1024 * 1024;
const MOST_MIB = 10;
const LIMITS = {
  mostBytes: MOST_MIB * BYTES_PER_MIB,
  tooLarge: (bytes: number): string =>
    `The brief is ${(Math.ceil((bytes / BYTES_PER_MIB) * 10) / 10).toFixed(1)} MiB; expected at most ${MOST_MIB} MiB.`,
  notText: "The brief is not text in UTF-8; expected plain text, or Markdown.",
  keepMark: true,
};

/**
 * Codes a brief and prints the coding as JSON. Offsets are UTF-16 code units of the file as it is.
 * Resolves to 1, with a message, where there is nothing to print.
 */
export async function codeCommand(given: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const read = readCodeArguments(given);
  if (!read.ok) return faulty(`code: ${read.message}`, terminal);
  const { file } = read.arguments;
  const content = await (file === "-" ? readStandardInput(LIMITS) : readTextFile(file, LIMITS));
  if (!content.ok) return faulty(content.message, terminal);
  try {
    const { table, remarks } = await readActors(read.arguments.actors);
    for (const remark of remarks) terminal.err(`${remark}\n`);
    const result = resultOf(read.arguments, content.text, createCoder(table));
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  } catch (error) {
    return faulty(`code: ${messageOf(error)}`, terminal);
  }
}

/** Throws an Error where a day of publication, or for a draft the head of the brief, is wanting. */
function resultOf({ file, date, output }: CodeArguments, content: string, code: Coder): unknown {
  if (output === "draft") return draftOfFile(file, content, date, code);
  const { text, head } = givenBrief(content);
  const published = dayFromIso(date ?? dayOfHead(head) ?? "");
  if (published === undefined)
    throw new Error(
      "no date of publication; expected --date YYYY-MM-DD, against which the brief’s dates are read",
    );
  const coding = code(text, published);
  return output === "pairs" ? pairsOf(coding) : coding;
}

import type { Reading } from "../reading.ts";

/** Verbs that only report, however they are dated. */
const REPORTS = new Set("said says saying told reported reports reporting added tweeted".split(" "));
/** Verbs that report when a clause follows them, and act when an object does ("announced sanctions"). */
const ANNOUNCES = new Set(
  "announced announces confirmed confirms declared declares stated claimed claims denied denies wrote revealed disclosed".split(
    " ",
  ),
);
/** What may stand between the verb and its date: "told reporters in Geneva late on Friday" is too far. */
const BETWEEN = new Set(
  "on in at to of by a an the its his her late early reporters journalists parliament lawmakers state television tv media radio news agency press conference briefing statement interview speech report newspaper here also earlier and that it this".split(
    " ",
  ),
);
const FURTHEST = 7;

/**
 * The verb of saying that a date stands beside: "told reporters on Friday", "said in a statement on
 * Monday", "on Sunday said", "announced on Friday that". Undefined where there is none.
 */
export function statementVerbOf(
  { tokens }: Pick<Reading, "tokens">,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): number | undefined {
  const sentence = tokens[firstToken]?.sentence;
  const norm = (at: number): string => (tokens[at]?.sentence === sentence ? (tokens[at]?.norm ?? "") : "");
  for (let at = firstToken - 1; at >= 0 && at >= firstToken - FURTHEST; at -= 1) {
    const word = norm(at);
    if (REPORTS.has(word)) return at;
    if (ANNOUNCES.has(word)) return endsClause(norm(endToken)) ? at : undefined;
    if (!BETWEEN.has(word)) break;
  }
  return reportAfter(norm, endToken);
}

/** "on Friday said", "on Friday told reporters"; "on Friday told Iran to" is an event of its own. */
function reportAfter(norm: (at: number) => string, endToken: number): number | undefined {
  const verb = norm(endToken);
  if (verb === "told") return /^(?:reporters|journalists)$/.test(norm(endToken + 1)) ? endToken : undefined;
  if (REPORTS.has(verb)) return endToken;
  return ANNOUNCES.has(verb) && norm(endToken + 1) === "that" ? endToken : undefined;
}

/** After "announced on Friday", a clause ("that ...") or nothing; anything else is its object. */
function endsClause(next: string): boolean {
  return next === "" || /^(?:that|it|he|she|they|[.,;:!?)"'])$/.test(next);
}

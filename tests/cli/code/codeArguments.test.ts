import { describe, expect, it } from "vitest";
import { readCodeArguments } from "../../../src/cli/code/codeArguments.ts";

describe("readCodeArguments", () => {
  it("takes options before and after the file", () => {
    expect(readCodeArguments(["--pairs", "brief.md", "--date=2020-01-31", "--actors", "mine.json"])).toEqual({
      ok: true,
      arguments: { file: "brief.md", date: "2020-01-31", actors: "mine.json", output: "pairs" },
    });
  });

  it("takes a lone hyphen for standard input, and what follows -- for a file", () => {
    expect(readCodeArguments(["-"])).toMatchObject({ ok: true, arguments: { file: "-" } });
    expect(readCodeArguments(["--", "--pairs"])).toMatchObject({
      ok: true,
      arguments: { file: "--pairs", output: "coding" },
    });
  });

  const EXPECTED = "expected --date YYYY-MM-DD, --pairs, --draft or --actors FILE";
  it.each([
    [[], "no file given; expected FILE, or - for standard input"],
    [[""], "no file given; expected FILE, or - for standard input"],
    [["a", "b"], "2 files given; expected one"],
    [["a", "--dat", "2020-01-01"], 'unknown option "--dat"; did you mean "--date"?'],
    [["a", "--xyzzy"], `unknown option "--xyzzy"; ${EXPECTED}`],
    [["a", "-p"], `unknown option "-p"; ${EXPECTED}`],
    [["a", "--__proto__"], `unknown option "--__proto__"; ${EXPECTED}`],
    [["a", "--date"], `--date names nothing; ${EXPECTED}`],
    [["a", "--actors="], `--actors names nothing; ${EXPECTED}`],
    [["a", "--pairs=yes"], '--pairs takes no value; "yes" was given'],
    [["a", "--pairs", "--draft"], "--pairs and --draft are two forms of output; expected one of them"],
    [["a", "--date", "2020-01-01", "--date", "2020-01-02"], "--date is given 2 times; expected it once"],
    [
      ["a", "--date", "2020-02-30"],
      '"2020-02-30" is not a day; expected --date YYYY-MM-DD, as in 2020-01-31',
    ],
    [["a", "--date", "yesterday"], '"yesterday" is not a day; expected --date YYYY-MM-DD, as in 2020-01-31'],
    [["a", "--date", "--pairs"], '"--pairs" is not a day; expected --date YYYY-MM-DD, as in 2020-01-31'],
  ])("%j is refused", (given, message) => {
    expect(readCodeArguments(given)).toEqual({ ok: false, message });
  });
});

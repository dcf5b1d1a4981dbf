import { describe, expect, it } from "vitest";
import { readOptions } from "../../src/cli/options.ts";

const read = (...given: string[]) =>
  readOptions(given, { texts: ["out"], flags: ["raw"], expected: "--out FILE or --raw" });

describe("readOptions", () => {
  it("takes options out, wherever they stand", () => {
    expect(read("a", "--out", "b", "--raw", "c")).toEqual({
      ok: true,
      words: ["a", "c"],
      texts: new Map([["out", "b"]]),
      flags: new Set(["raw"]),
    });
  });

  it("takes what follows an option as its text, and what follows -- as words", () => {
    expect(read("--out", "--raw", "--", "--raw", "-")).toEqual({
      ok: true,
      words: ["--raw", "-"],
      texts: new Map([["out", "--raw"]]),
      flags: new Set(),
    });
  });

  it.each([
    [["--out"], "--out names nothing; expected --out FILE or --raw"],
    [["--out", " "], "--out names nothing; expected --out FILE or --raw"],
    [["--out=a", "--out=b"], "--out is given 2 times; expected it once"],
    [["--raw=no"], '--raw takes no value; "no" was given'],
    [["-raw"], 'unknown option "-r"; expected --out FILE or --raw'],
    [["--rwa"], 'unknown option "--rwa"; did you mean "--raw"?'],
    [["--constructor"], 'unknown option "--constructor"; expected --out FILE or --raw'],
  ])("%j is refused", (given, message) => {
    expect(read(...given)).toEqual({ ok: false, message });
  });
});

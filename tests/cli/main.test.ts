import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { changed, exampleGraphFile } from "../fixtures/exampleGraphFile.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** The command as a person runs it, in a process of its own. */
const TSX = resolve("node_modules/tsx/dist/cli.mjs");
const MAIN = resolve("src/cli/main.ts");
const folder = temporaryFolder();
const good = folder.write("good.json", JSON.stringify(exampleGraphFile));

describe("the process", () => {
  test.each<[string[], number, RegExp, RegExp]>([
    [["check", good], 0, /^5 actors, 2 interactions, 2 sources, 0 set aside\n$/, /^$/],
    [["query", good, "?class=force"], 0, /^\{\n {2}"totals"/, /^$/],
    [["check", folder.path], 1, /^The file ".*" cannot be read: it is a folder\.\n$/, /^$/],
    [
      ["query", "nothing.json"],
      1,
      /^$/,
      /^The file "nothing.json" cannot be read: there is no such file\.\n$/,
    ],
    [[], 1, /^$/, /^no command given\n/],
  ])("%j ends with %i", (given, code, out, err) => {
    const done = spawnSync(process.execPath, [TSX, MAIN, ...given], { encoding: "utf8" });
    expect(done.stdout).toMatch(out);
    expect(done.stderr).toMatch(err);
    expect(done.status).toBe(code);
  });

  test("ends quietly when its reader has read enough", () => {
    const interactions = Array.from({ length: 3_000 }, (_, index) => callOf(index));
    const large = folder.write("large.json", JSON.stringify(changed("interactions", interactions)));
    const command = `"${process.execPath}" "${TSX}" "${MAIN}" query "${large}" ''; echo "ended with $?" >&2`;
    const done = spawnSync("sh", ["-c", `(${command}) | head -n 1`], { encoding: "utf8" });
    expect(done.stdout).toBe("{\n");
    expect(done.stderr).toBe("ended with 0\n");
  });
});

function callOf(index: number) {
  return {
    id: `call-${index}`,
    kind: "call",
    date: "2020-01-01",
    tone: "neutral",
    modality: "actual",
    confidence: "high",
    participants: [
      { actor: "ira-exampleton", role: "party" },
      { actor: "olav-sampleson", role: "party" },
    ],
    evidence: [{ brief: "first-week", start: 0, end: 14 }],
    sources: [{ source: "herald-2020-01-02" }],
  };
}

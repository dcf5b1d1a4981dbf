import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { codeCommand } from "../../src/cli/code.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** Sentences here are invented; what they tell did not happen. */
const folder = temporaryFolder();
const TEXT = "Macron phoned Aoun on Tuesday. They will meet in Paris next week.";
const plain = folder.write("plain.txt", TEXT);
const headed = folder.write("headed.md", `---\nid: x\ndate: 2020-06-17/2020-06-18\n---\n\n${TEXT}\n`);

async function coded(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  const heard = { out: "", err: "" };
  const code = await codeCommand(given, {
    out: (text) => void (heard.out += text),
    err: (text) => void (heard.err += text),
  });
  return { code, ...heard };
}

describe("code", () => {
  it("prints the coding as JSON, its evidence exactly where it says", async () => {
    const { code, out, err } = await coded(plain, "--date", "2020-06-18");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { published, interactions } = JSON.parse(out);
    expect(published).toBe("2020-06-18");
    for (const { start, end, evidence } of interactions) expect(TEXT.slice(start, end)).toBe(evidence);
  });

  it("takes the day from the head of a brief, unless it is given", async () => {
    expect(JSON.parse((await coded(headed)).out).published).toBe("2020-06-18");
    expect(JSON.parse((await coded(headed, "--date", "2020-06-20")).out).published).toBe("2020-06-20");
  });

  it.each([
    [
      [plain],
      "code: no date of publication; expected --date YYYY-MM-DD, against which the brief’s dates are read\n",
    ],
    [["none.txt", "--date", "2020-06-18"], 'The file "none.txt" cannot be read: there is no such file.\n'],
    [
      [folder.path, "--date", "2020-06-18"],
      `The file ${JSON.stringify(folder.path)} cannot be read: it is a folder.\n`,
    ],
    [
      [folder.write("bytes.txt", new Uint8Array([0x4d, 0xff, 0xfe])), "--date", "2020-06-18"],
      "The brief is not text in UTF-8; expected plain text, or Markdown.\n",
    ],
    [
      [folder.write("long.txt", new Uint8Array(10 * 1024 * 1024 + 1)), "--date", "2020-06-18"],
      "The brief is 10.1 MiB; expected at most 10 MiB.\n",
    ],
    [[plain, "--dat"], 'code: unknown option "--dat"; did you mean "--date"?\n'],
  ])("%j gets a message and 1", async (given, err) => {
    expect(await coded(...given)).toEqual({ code: 1, out: "", err });
  });

  it("knows the actors of a file beside its own", async () => {
    const text = folder.write("invented.txt", "Exampleton phoned the Arlandic president on Tuesday.");
    const actors = folder.write(
      "actors.json",
      JSON.stringify([
        { id: "ira-exampleton", name: "Ira Exampleton", type: "person", country: "BOR" },
        { id: "arland", name: "Arland", type: "state", country: "ARL", adjectives: ["Arlandic"] },
        { id: "nobody", type: "person" },
      ]),
    );
    const { code, out, err } = await coded(text, "--date", "2020-06-18", "--pairs", "--actors", actors);
    expect(code).toBe(0);
    expect(err).toBe(`${actors}: [2].name: missing; expected text\n`);
    expect(JSON.parse(out)).toMatchObject([
      { target: "Arland", kind: "call", date: "2020-06-16", datePrecision: "day", modality: "actual" },
    ]);
  });

  it.each([
    ["{", "is not JSON: the file ends at line 1, column 2; expected a list of actors"],
    ["[]", "lists no actors; expected at least one"],
    ['[{"name": "Arland"}]', "[0].type: missing"],
    ['{"__proto__": []}', "missing; expected a list of actors"],
  ])("refuses actors like %s", async (content, message) => {
    const actors = folder.write("wrong.json", content);
    const { code, out, err } = await coded(plain, "--date", "2020-06-18", "--actors", actors);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(message);
  });

  it("flattens into pairs, each with all its fields", async () => {
    const { out } = await coded(plain, "--date", "2020-06-18", "--pairs");
    expect(JSON.parse(out)).toEqual([
      {
        source: "Macron",
        target: "Aoun",
        kind: "call",
        date: "2020-06-16",
        datePrecision: "day",
        modality: "actual",
        start: 0,
        end: 29,
        evidence: "Macron phoned Aoun on Tuesday",
        rule: "call/phone",
      },
      {
        source: "Macron",
        target: "Aoun",
        kind: "meeting",
        date: "2020-06-22/2020-06-28",
        datePrecision: "week",
        modality: "planned",
        start: 31,
        end: 64,
        evidence: "They will meet in Paris next week",
        rule: "meeting/meet",
      },
    ]);
  });

  it("codes nothing in an empty file", async () => {
    const { out } = await coded(folder.write("empty.txt", ""), "--date", "2020-06-18");
    expect(JSON.parse(out)).toEqual({ published: "2020-06-18", interactions: [] });
  });

  it("reads standard input, and ends with 1 where that is no text", () => {
    const run = (input: string | Buffer) =>
      spawnSync(
        process.execPath,
        [
          resolve("node_modules/tsx/dist/cli.mjs"),
          resolve("src/cli/main.ts"),
          "code",
          "-",
          "--date",
          "2020-06-18",
          "--pairs",
        ],
        { input, encoding: "utf8" },
      );
    const done = run(TEXT);
    expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(done.stdout)).toBeInstanceOf(Array);
    expect(run(Buffer.from([0xff, 0xff])).status).toBe(1);
  });
});

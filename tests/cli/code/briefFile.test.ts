import { describe, expect, it } from "vitest";
import { dayOfHead, givenBrief } from "../../../src/cli/code/briefFile.ts";

describe("givenBrief", () => {
  it("leaves plain text as it is", () => {
    const text = "\ufeffMacron phoned Aoun.\r\n---\r\n";
    expect(givenBrief(text)).toEqual({ text, head: "" });
  });

  it.each(["\n", "\r\n"])("blanks out a head, so that every offset stays (%j)", (line) => {
    const head = ["---", "title: Ministers speak", "date: 2020-01-02", "---", ""].join(line);
    const brief = givenBrief(`${head}${line}They met.`);
    expect(brief.text).toHaveLength(head.length + line.length + "They met.".length);
    expect(brief.text.slice(head.length + line.length)).toBe("They met.");
    expect(brief.text.slice(0, head.length).trim()).toBe("");
    expect(dayOfHead(brief.head)).toBe("2020-01-02");
  });

  it("takes two rules around nothing for an empty head", () => {
    expect(givenBrief("---\n---\nThey met.")).toEqual({ text: "   \n   \nThey met.", head: "" });
  });

  it("takes a rule without a second one for text", () => {
    expect(givenBrief("---\nThey met.").text).toBe("---\nThey met.");
  });
});

describe("dayOfHead", () => {
  it.each([
    ["date: 2020-01-02\n", "2020-01-02"],
    ["id: x\ndate: 2019-12-01/2019-12-26\r\n", "2019-12-26"],
    ["date: 2019-12\n", "2019-12-31"],
    ["date: soon\n", undefined],
    ["dates: 2020-01-02\n", undefined],
    ["", undefined],
  ])("%j tells %s", (head, day) => {
    expect(dayOfHead(head)).toBe(day);
  });
});

import { describe, expect, it } from "vitest";
import { remember } from "../../../src/core/events/memory.ts";

describe("remember", () => {
  it("makes a value once, and forgets the one unused for longest when there are more than eight", () => {
    const known = new Map<string, string>();
    const made: string[] = [];
    const ask = (key: string): string => remember(known, key, () => (made.push(key), key.toUpperCase()));
    for (const key of "abcdefgh") ask(key);
    expect(ask("a")).toBe("A");
    ask("i");
    expect([...known.keys()].join("")).toBe("cdefghai");
    expect(made.join("")).toBe("abcdefghi");
    ask("b");
    expect(made.join("")).toBe("abcdefghib");
  });
});

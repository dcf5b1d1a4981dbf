import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../src/core/model/day.ts";
import type { Participant } from "../../src/core/model/graph.ts";
import { actorId } from "../../src/core/model/ids.ts";
import type { Role } from "../../src/core/model/vocabulary.ts";
import { firstAndLast, initiatedBy, initiatedInWords, longestGap } from "../../src/panels/tieFacts.ts";

const who = (...words: readonly string[]): { readonly participants: readonly Participant[] } => ({
  participants: words.map((word) => {
    const [role, actor] = word.split(" ");
    return { role: role as Role, actor: actorId(actor ?? "") };
  }),
});

const dated = (...dates: readonly (string | null)[]): readonly { readonly date: string | null }[] =>
  dates.map((date) => ({ date }));

describe("initiatedBy", () => {
  it("counts who has the role initiator, and where nobody has it", () => {
    const interactions = [
      who("initiator mike-pompeo", "target benjamin-netanyahu"),
      who("party mike-pompeo", "party benjamin-netanyahu"),
      who("initiator benjamin-netanyahu", "party mike-pompeo"),
      who("initiator mike-pompeo", "initiator benjamin-netanyahu", "target iran"),
      who("initiator donald-trump", "party mike-pompeo", "party benjamin-netanyahu"),
      who("initiator mike-pompeo", "party benjamin-netanyahu"),
    ];
    const counts = initiatedBy(interactions, "mike-pompeo", "benjamin-netanyahu");
    expect(counts).toEqual({ a: 2, b: 1, both: 1, others: 1, notStated: 1 });
    expect(initiatedInWords(counts, "Pompeo", "Netanyahu")).toBe(
      "Pompeo 2, Netanyahu 1, both 1, others 1, not stated 1",
    );
  });

  it("leaves out what is zero", () => {
    const counts = initiatedBy([who("party a", "party b"), who("party a", "party b")], "a", "b");
    expect(initiatedInWords(counts, "A", "B")).toBe("not stated 2");
  });
});

describe("firstAndLast", () => {
  it("goes by the first day for the first, by the last day for the last", () => {
    const interactions = dated("2020-01-04", null, "2019-12", "2019-12-30/2020-01-06", "2020-01-05");
    expect(firstAndLast(interactions)).toEqual({
      first: { date: "2019-12" },
      last: { date: "2019-12-30/2020-01-06" },
    });
  });

  it("gives one interaction as both, and null where none is dated", () => {
    expect(firstAndLast(dated("2020-01-04"))).toEqual({
      first: { date: "2020-01-04" },
      last: { date: "2020-01-04" },
    });
    expect(firstAndLast(dated(null))).toBeNull();
  });
});

describe("longestGap", () => {
  const gap = (days: number, from: string, to: string) => ({
    days,
    from: dayFromIso(from),
    to: dayFromIso(to),
  });

  it.each([
    [
      "between calls",
      ["2019-12-04", "2019-12-30", "2020-01-01", "2020-01-04"],
      gap(26, "2019-12-04", "2019-12-30"),
    ],
    ["in any order", ["2020-01-04", "2019-12-30"], gap(5, "2019-12-30", "2020-01-04")],
    [
      "from the end of what lasted",
      ["2019-12-01/2019-12-20", "2019-12-05", "2019-12-24"],
      gap(4, "2019-12-20", "2019-12-24"),
    ],
    ["on one day", ["2020-01-04", "2020-01-04"], gap(0, "2020-01-04", "2020-01-04")],
    ["undated ones apart", ["2020-01-04", null], null],
    ["of a single interaction", ["2020-01-04"], null],
  ])("%s", (_, dates, expected) => {
    expect(longestGap(dated(...dates))).toEqual(expected);
  });
});

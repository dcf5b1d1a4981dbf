import { describe, expect, it } from "vitest";
import { initiatedBy, initiatedInWords } from "../../../src/core/events/initiators.ts";
import type { Participant } from "../../../src/core/model/graph.ts";
import { actorId } from "../../../src/core/model/ids.ts";
import type { Role } from "../../../src/core/model/vocabulary.ts";

const who = (...words: readonly string[]): { readonly participants: readonly Participant[] } => ({
  participants: words.map((word) => {
    const [role, actor] = word.split(" ");
    return { role: role as Role, actor: actorId(actor ?? "") };
  }),
});

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

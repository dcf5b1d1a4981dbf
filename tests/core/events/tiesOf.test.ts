import { describe, expect, it } from "vitest";
import { tiesOf } from "../../../src/core/events/tiesOf.ts";
import type { Interaction, Participant } from "../../../src/core/model/graph.ts";
import { actorId } from "../../../src/core/model/ids.ts";
import type { Direction, Role } from "../../../src/core/model/vocabulary.ts";
import { smallCodebook, smallGraph } from "../../fixtures/smallGraph.ts";

/** Ties of participants written "role actor", such as "initiator ada > ben" or "ada - ben". */
function ties(kind: string, who: readonly string[], direction?: Direction): readonly string[] {
  const participants = who.map((text): Participant => {
    const [role, actor] = text.split(" ") as [Role, string];
    return { role, actor: actorId(actor) };
  });
  const interaction: Interaction = { ...smallGraph.interactions[0]!, kind, participants, direction };
  const arrows = { mutual: "-", "a to b": ">", both: "<>" };
  const found = tiesOf(
    interaction,
    smallCodebook.kinds.find(({ id }) => id === kind)!,
  );
  return found.map((tie) => `${tie.a} ${arrows[tie.direction]} ${tie.b}`);
}

describe("tiesOf (rule 2)", () => {
  it("ties every pair of those present at a meeting", () => {
    const who = ["host ada", "party ben", "party cyd", "mediator dot"];
    expect(ties("meeting", who)).toEqual([
      "ada - ben",
      "ada - cyd",
      "ada - dot",
      "ben - cyd",
      "ben - dot",
      "cyd - dot",
    ]);
  });

  it("ties each initiator to each target, victim or host of a directed kind, and nobody else", () => {
    const who = [
      "initiator ada",
      "initiator ben",
      "target cyd",
      "victim dot",
      "host eve",
      "party fay",
      "mediator gus",
    ];
    expect(ties("strike", who)).toEqual([
      "ada > cyd",
      "ada > dot",
      "ada > eve",
      "ben > cyd",
      "ben > dot",
      "ben > eve",
    ]);
  });

  it("ties each mediator to each target or party of a mediation", () => {
    expect(
      ties("mediation", ["mediator ada", "target ben", "party cyd", "host dot", "initiator eve"]),
    ).toEqual(["ada > ben", "ada > cyd"]);
  });

  it.each(["venue", "subject", "absent"])("makes no tie of a %s", (role) => {
    expect(ties("meeting", ["party ada", "party ben", `${role} cyd`])).toEqual(["ada - ben"]);
    expect(ties("condemnation", ["initiator ada", `${role} cyd`])).toEqual([]);
  });

  it("ties those present as mutual where a directed kind has nobody in one of the two roles", () => {
    expect(ties("visit", ["party ada", "party ben"])).toEqual(["ada - ben"]);
    expect(ties("letter", ["initiator ada", "party ben"])).toEqual(["ada - ben"]);
    expect(ties("demand", ["party ada", "target ben"])).toEqual(["ada - ben"]);
    expect(ties("mediation", ["initiator ada", "target ben"])).toEqual(["ada - ben"]);
  });

  it("lets the interaction's own direction override its kind's", () => {
    expect(ties("call", ["initiator ada", "target ben", "party cyd"], "directed")).toEqual(["ada > ben"]);
    expect(ties("strike", ["initiator ada", "target ben", "party cyd"], "mutual")).toEqual([
      "ada - ben",
      "ada - cyd",
      "ben - cyd",
    ]);
    expect(ties("mediation", ["mediator ada", "target ben", "target cyd"], "mutual")).toEqual([
      "ada - ben",
      "ada - cyd",
      "ben - cyd",
    ]);
  });

  it("makes one tie of a pair named in several roles, and none of an actor with itself", () => {
    expect(ties("call", ["party ada", "host ada", "party ben"])).toEqual(["ada - ben"]);
    expect(ties("letter", ["initiator ada", "target ben", "victim ben"])).toEqual(["ada > ben"]);
    expect(ties("strike", ["initiator ada", "target ben", "initiator ben", "target ada"])).toEqual([
      "ada <> ben",
    ]);
  });

  it("does not fall back to mutual ties where the only target is the initiator itself", () => {
    expect(ties("letter", ["initiator ada", "target ada", "party ben"])).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { actorIds } from "../../../../src/core/eventData/actors/actorIds.ts";
import { actorOfName } from "../../../../src/core/eventData/actors/actorOfName.ts";

describe("what an actor is by its name", () => {
  test.each([
    ["India", "state", "IND"],
    ["Russian Federation", "state", "RUS"],
    ["North Korea", "state", "PRK"],
    ["Police (India)", "government body", "IND"],
    ["Foreign Affairs (Cote d'Ivoire)", "government body", "CIV"],
    ["Ministry (Holy See (Vatican City State))", "government body", "VAT"],
    ["Philippine National Police", "government body", ""],
    ["Rebel Group (Syria)", "armed group", "SYR"],
    ["Democratic Party (Japan)", "party", "JPN"],
    ["United Nations", "intergovernmental organisation", ""],
    ["China Eastern Airlines", "company", ""],
    ["Naval Base (Pakistan)", "place/facility", "PAK"],
  ])("%j is a %s of %j", (name, type, country) => {
    expect(actorOfName(name)).toEqual({ type, country });
  });

  test.each([
    ["Citizen (India)", "IND"],
    ["Head of Government (France)", "FRA"],
    ["Military (Hamas)", ""],
    ["Mike Pompeo", ""],
    ["Hamas", ""],
    ["Citizen (Africa)", ""],
    ["()", ""],
    ["constructor (__proto__)", ""],
  ])("%j does not say", (name, country) => {
    expect(actorOfName(name)).toEqual({ type: "unknown", country });
  });
});

describe("ids", () => {
  test("are slugs of names, numbered where they would be the same", () => {
    const names = [
      "Citizen (India)",
      "Côte d’Ivoire",
      "Citizen – India",
      "محمد",
      "Citizen India 2",
      "citizen india",
      "中国",
    ];
    expect(actorIds(names)).toEqual([
      "citizen-india",
      "cote-d-ivoire",
      "citizen-india-2",
      "actor",
      "citizen-india-2-2",
      "citizen-india-3",
      "actor-2",
    ]);
  });

  test("a hundred thousand names without a Latin letter are numbered at once", () => {
    const ids = actorIds(Array.from({ length: 100_000 }, () => "名"));
    expect(new Set(ids).size).toBe(100_000);
    expect(ids.at(-1)).toBe("actor-100000");
  });
});

import { describe, expect, it } from "vitest";
import type { Selection } from "../../src/core/view/view.ts";
import { type Step, trailAfter } from "../../src/panels/trail.ts";

const step = (words: string, selection: Selection): Step => ({ words, selection });
const POMPEO = step("Pompeo", { type: "actor", actor: "mike-pompeo" });
const TIE = step("Pompeo and Netanyahu", { type: "tie", a: "benjamin-netanyahu", b: "mike-pompeo" });
const CALL = step("call, 1 Jan", { type: "interaction", interaction: "2020-01-01-call" });

describe("trailAfter", () => {
  it("remembers what was left, and goes back one by one", () => {
    const first = trailAfter([], POMPEO, TIE.selection);
    expect(first).toEqual([POMPEO]);
    const second = trailAfter(first, TIE, CALL.selection);
    expect(second).toEqual([POMPEO, TIE]);
    expect(trailAfter(second, CALL, TIE.selection)).toEqual([POMPEO]);
    expect(trailAfter(first, TIE, { ...POMPEO.selection })).toEqual([]);
  });

  it("is empty where nothing was selected before, and after letting go", () => {
    expect(trailAfter([], null, POMPEO.selection)).toEqual([]);
    expect(trailAfter([POMPEO], TIE, null)).toEqual([]);
  });

  it("stays as it is where the same thing is selected again", () => {
    expect(trailAfter([POMPEO], TIE, { ...TIE.selection })).toEqual([POMPEO]);
  });

  it("keeps the last thirty", () => {
    const actors = Array.from({ length: 40 }, (_, place) =>
      step(`${place}`, { type: "actor", actor: `actor-${place}` }),
    );
    const trail = actors
      .slice(1)
      .reduce<readonly Step[]>(
        (held, { selection }, place) => trailAfter(held, actors[place]!, selection),
        [],
      );
    expect(trail.map(({ words }) => words)).toEqual(Array.from({ length: 30 }, (_, place) => `${place + 9}`));
  });
});

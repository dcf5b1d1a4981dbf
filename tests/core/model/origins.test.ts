import { describe, expect, it } from "vitest";
import { independentSources, originsOf } from "../../../src/core/model/origins.ts";

describe("originsOf", () => {
  it.each([
    ["The Hill", ["the hill"]],
    ["Hamodia / Reuters", ["hamodia", "reuters"]],
    ["Sputnik (French)", ["sputnik"]],
    ["Government of Iran (via Iran Watch)", ["government of iran"]],
    ["ILKHA / Çınarın Sesi", ["ilkha", "çınarın sesi"]],
    ["24/7 News", ["24/7 news"]],
    ["(unsigned)", ["(unsigned)"]],
    ["", [""]],
  ])("%s", (publisher, origins) => {
    expect(originsOf(publisher)).toEqual(origins);
  });
});

describe("independentSources", () => {
  it.each<[string, readonly string[], number]>([
    ["no source", [], 0],
    ["two reports of one publisher", ["The Hill", "The Hill"], 1],
    ["two publishers", ["The Hill", "Reuters"], 2],
    ["two that name the same agency", ["Hamodia / Reuters", "National Post / Reuters"], 1],
    ["a publisher and a reprint of it", ["UrduPoint / Sputnik", "Sputnik (French)"], 1],
    ["two that only a third one joins", ["Al Jazeera", "TIME / AP", "Al Jazeera / AP"], 1],
    ["a wire story that does not name its wire", ["Reuters", "Hamodia"], 2],
  ])("%s", (_, publishers, count) => {
    expect(independentSources(publishers)).toBe(count);
  });
});

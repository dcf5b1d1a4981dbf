import { expect, it } from "vitest";
import { PARAMETERS } from "../../../src/core/view/parameters/order.ts";
import { LINK_VERSION } from "../../../src/core/view/version.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";

/*
 * What stands here was promised to every link in the world that leaves a parameter out. It can only be
 * changed with a new version of the link, and with a migration of the links of version 1.
 */

it("the defaults of version 1 are frozen", () => {
  expect(LINK_VERSION).toBe(1);
  expect(EMPTY_VIEW).toEqual({
    data: null,
    fingerprint: null,
    window: { from: null, to: null },
    asOf: null,
    classes: [],
    kinds: [],
    actorTypes: [],
    topics: [],
    sources: [],
    status: ["actual", "claimed"],
    confidence: [],
    text: "",
    rollUp: "none",
    hidden: [],
    leastStrength: 1,
    leastSources: 1,
    tiesDrawn: null,
    sizedBy: "interactions",
    layers: [],
    focus: [],
    hops: 1,
    chain: null,
    longestPause: null,
    compared: null,
    tab: "network",
    selection: null,
    layout: null,
    camera: null,
    pins: [],
    story: null,
    chrome: "full",
    unknown: [],
  });
});

it("parameters are written in this order, and no name is used twice", () => {
  const names = PARAMETERS.map(({ name }) => name);
  expect(names.join(" ")).toBe(
    "d dv t asof kind class type topic source status conf actor hops path gap min indep top size layer q roll" +
      " vs tab sel hide pin layout cam view story embed present",
  );
  expect(new Set(names).size).toBe(names.length);
});

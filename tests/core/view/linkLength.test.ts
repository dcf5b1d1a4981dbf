import { expect, it } from "vitest";
import { linkLength } from "../../../src/core/view/linkLength.ts";

const addressOf = (characters: number): string => "https://host.example/?q=".padEnd(characters, "a");

it.each([
  [300, { hardToScan: false, breaksInMail: false, packed: false }],
  [301, { hardToScan: true, breaksInMail: false, packed: false }],
  [900, { hardToScan: true, breaksInMail: false, packed: false }],
  [901, { hardToScan: true, breaksInMail: true, packed: false }],
])("an address of %d characters", (characters, said) => {
  expect(linkLength(addressOf(characters))).toEqual({ characters, ...said });
});

it("says where a link is packed", () => {
  expect(linkLength("https://host.example/#s=z1.eJwDAAAAAAE")).toEqual({
    characters: 38,
    hardToScan: false,
    breaksInMail: false,
    packed: true,
  });
});

import { expect, it } from "vitest";
import { inflect } from "../../../../../src/core/coding/events/grammar/inflect.ts";

it.each([
  ["meet", ["meet", "meets", "met", "met", "meeting"]],
  ["carry", ["carry", "carries", "carried", "carried", "carrying"]],
  ["ban", ["ban", "bans", "banned", "banned", "banning"]],
  ["agree", ["agree", "agrees", "agreed", "agreed", "agreeing"]],
  ["condemn", ["condemn", "condemns", "condemned", "condemned", "condemning"]],
  ["impose", ["impose", "imposes", "imposed", "imposed", "imposing"]],
  ["occur", ["occur", "occurs", "occurred", "occurred", "occurring"]],
  ["strike", ["strike", "strikes", "struck", "struck", "striking"]],
  ["cancel", ["cancel", "cancels", "cancelled", "cancelled", "canceling"]],
  ["reach", ["reach", "reaches", "reached", "reached", "reaching"]],
])("inflects %s", (base, [plain, third, past, participle, gerund]) => {
  const forms = inflect(base);
  expect([forms.base, forms.third, forms.past[0], forms.participle[0], forms.gerund]).toEqual([
    plain,
    third,
    past,
    participle,
    gerund,
  ]);
});

import { expect, it } from "vitest";
import { decodeLink } from "../../../src/core/view/decode.ts";
import { noticeText } from "../../../src/core/view/noticeText.ts";
import { restoreView } from "../../../src/core/view/restore.ts";
import { SIEGE } from "./siege.ts";

it("nothing to say is null", () => {
  expect(noticeText([])).toBeNull();
});

it("joins clauses into one sentence", () => {
  const { notices } = restoreView("?hops=zebra&actor=mike-pompeo~adil-abdul-mahdi~xyz", SIEGE);
  expect(noticeText(notices)).toBe(
    "This link could not be restored fully: `hops=zebra` is not a number (1 or 2); 1 of 3 actors, `xyz`, is not in this data.",
  );
});

it("puts whole sentences apart", () => {
  expect(noticeText(decodeLink("?v=1.zzz").notices)).toBe("This link looks cut off or edited.");
  expect(noticeText(decodeLink("?v=1.zzz&t=2019-12-27..2020-01-0").notices)).toBe(
    "This link looks cut off or edited. This link could not be restored fully: `t=2019-12-27..2020-01-0` is not two days " +
      "of the calendar, such as `2019-12-27..2020-01-08`, of which either may be left out.",
  );
});

it("names twenty and counts the rest", () => {
  const text = noticeText(decodeLink(`?${"hops=1&".repeat(1_300)}`).notices) ?? "";
  expect(text.match(/was left out/g)).toHaveLength(20);
  expect(text).toMatch(/; and 1,279 more\.$/);
});

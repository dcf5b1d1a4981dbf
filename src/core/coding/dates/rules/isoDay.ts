import { dayFromIso } from "../../../model/day.ts";
import { type DateRule, isJoined } from "../dateWords.ts";

/** "2020-01-31". */
export const readIsoDay: DateRule = (words, at) => {
  const parts = words.slice(at, at + 5);
  const written = parts.map(({ raw }) => raw).join("");
  if (parts.length < 5 || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined;
  if ([1, 2, 3, 4].some((step) => !isJoined(words, at + step))) return undefined;
  if (dayFromIso(written) === undefined) return undefined;
  const [year, month, dayOfMonth] = written.split("-").map(Number) as [number, number, number];
  return { meaning: { is: "day", day: { year, month, dayOfMonth } }, length: 5 };
};

import type { DateRule } from "../dateWords.ts";
import type { DateMeaning } from "../meaning.ts";

const APOSTROPHE = /^['’]$/;
const EASTER: Readonly<Record<string, readonly [from: number, to: number]>> = {
  weekend: [-1, 0],
  sunday: [0, 0],
  monday: [1, 1],
  saturday: [-1, -1],
};

/** "Easter weekend" (Saturday and Sunday), "Easter Monday", "Good Friday", "Christmas Eve", "New Year’s Day". */
export const readHolidays: DateRule = (words, at) => {
  const low = (step: number): string => words[at + step]?.low ?? "";
  switch (words[at]?.raw) {
    case "Easter": {
      const span = EASTER[low(1)];
      return span === undefined
        ? undefined
        : { meaning: { is: "easter", from: span[0], to: span[1] }, length: 2 };
    }
    case "Good": {
      const isDay = low(1) === "friday" && !/^(?:agreement|accord|accords|peace)$/.test(low(2));
      return isDay ? { meaning: { is: "easter", from: -2, to: -2 }, length: 2 } : undefined;
    }
    case "Christmas":
      if (low(1) === "eve") return fixed(12, 24, 2);
      return low(1) === "day" ? fixed(12, 25, 2) : undefined;
    case "New": {
      if (low(1) !== "year" || !APOSTROPHE.test(low(2)) || low(3) !== "s") return undefined;
      if (low(4) === "eve") return fixed(12, 31, 5);
      return low(4) === "day" ? fixed(1, 1, 5) : undefined;
    }
    default:
      return undefined;
  }
};

function fixed(
  month: number,
  dayOfMonth: number,
  length: number,
): { readonly meaning: DateMeaning; readonly length: number } {
  return { meaning: { is: "day", day: { month, dayOfMonth } }, length };
}

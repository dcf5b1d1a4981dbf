import type { DateFound, DateRule, DateWord } from "../dateWords.ts";
import type { DateMeaning } from "../meaning.ts";

const PARTS_OF_TODAY = new Set(["morning", "afternoon", "evening"]);

/** "today", "yesterday", "tomorrow", "tonight", "last night", "this morning", "overnight", "the day before yesterday". */
export const readNearDays: DateRule = (words, at) => {
  const low = (step: number): string => words[at + step]?.low ?? "";
  switch (low(0)) {
    case "today":
    case "yesterday":
    case "tomorrow":
    case "tonight":
      return isTitle(words, at) ? undefined : found(nearDay(low(0)), afterPart(words, at));
    case "overnight":
      return found({ is: "overnight" }, 1);
    case "last":
      return low(1) === "night" ? found({ is: "offset", days: -1 }, 2) : undefined;
    case "this":
      return PARTS_OF_TODAY.has(low(1)) ? found({ is: "offset", days: 0 }, 2) : undefined;
    case "day":
      if (low(1) === "before" && low(2) === "yesterday") return found({ is: "offset", days: -2 }, 3);
      return low(1) === "after" && low(2) === "tomorrow" ? found({ is: "offset", days: 2 }, 3) : undefined;
    default:
      return undefined;
  }
};

const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 };

function nearDay(word: string): DateMeaning {
  return { is: "offset", days: OFFSETS[word] ?? 0 };
}

/** "USA Today" and "Today’s Zaman" are newspapers, named in brackets as sources or amid a sentence. */
function isTitle(words: readonly DateWord[], at: number): boolean {
  const before = words[at - 1]?.raw ?? "";
  return (words[at]?.raw ?? "").startsWith("T") && /^[\p{Lu}(]/u.test(before);
}

/** "yesterday evening". */
function afterPart(words: readonly DateWord[], at: number): number {
  const after = words[at + 1]?.low ?? "";
  return PARTS_OF_TODAY.has(after) || after === "night" ? 2 : 1;
}

function found(meaning: DateMeaning, length: number): DateFound {
  return { meaning, length };
}

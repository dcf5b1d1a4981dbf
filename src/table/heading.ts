import { dayInWords } from "../core/model/day.ts";
import { counted } from "../core/view/words.ts";
import type { Lines } from "./lines.ts";

/** "1 Jan 2020" and "11 interactions" for the heading that stands on a line. */
export function headingWords({ code, groups }: Lines, line: number): readonly [day: string, count: string] {
  const group = groups[-(code[line] ?? -1) - 1];
  if (group === undefined) return ["", ""];
  const day = group.day === null ? "Undated" : dayInWords(group.day);
  return [day, counted(group.count, { one: "interaction", many: "interactions" })];
}

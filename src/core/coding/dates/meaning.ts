/** A day as a calendar writes it; without `year`, the year is for the reader to find. */
export interface DayOfMonth {
  readonly dayOfMonth: number;
  /** 1-12. */
  readonly month: number;
  readonly year?: number;
}

/** 0 is Monday, 6 Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Which part of a week, month or year: "earlier this week" ends on the day of publication. */
export type Part = "whole" | "earlier" | "later";

/** How two days are joined: "3 to 5 March" lasted, "3 or 4 March" is one day of them. */
export type Joined = "lasting" | "either";

/** What a date says, before it is known when the text was published and what it belongs to. */
export type DateMeaning =
  | { readonly is: "weekday"; readonly weekday: Weekday; readonly which: "plain" | "last" | "next" }
  | { readonly is: "weekdays"; readonly from: Weekday; readonly to: Weekday; readonly joined: Joined }
  | { readonly is: "day"; readonly day: DayOfMonth }
  | { readonly is: "days"; readonly from: DayOfMonth; readonly to: DayOfMonth; readonly joined: Joined }
  | { readonly is: "offset"; readonly days: number }
  | { readonly is: "overnight" }
  | { readonly is: "week"; readonly weeks: number; readonly part: Part }
  | { readonly is: "weekend"; readonly which: "plain" | "last" | "next" }
  | { readonly is: "month"; readonly months: number; readonly part: Part }
  | { readonly is: "namedMonth"; readonly month: number; readonly year?: number; readonly part: Part }
  | { readonly is: "years"; readonly years: number; readonly part: Part }
  | { readonly is: "year"; readonly year: number }
  /** Days after Easter Sunday, or a fixed day. */
  | { readonly is: "easter"; readonly from: number; readonly to: number }
  /** So many days after the date told last ("the following day"), or before it. */
  | { readonly is: "onward"; readonly days: number }
  /** So many days after (before) what the words that follow tell: "a day after Montenegro voted". */
  | { readonly is: "linked"; readonly days: number }
  /** Some time that no calendar holds: "in recent days". */
  | { readonly is: "vague" };

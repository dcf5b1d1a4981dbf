import type { DateRule } from "./dateWords.ts";
import { readCalendarDays } from "./rules/calendarDays.ts";
import { readDistances } from "./rules/distances.ts";
import { readHolidays } from "./rules/holidays.ts";
import { readIsoDay } from "./rules/isoDay.ts";
import { readMonthsAndYears } from "./rules/monthsAndYears.ts";
import { readNearDays } from "./rules/nearDays.ts";
import { readPeriods } from "./rules/periods.ts";
import { readWeekdays } from "./rules/weekdays.ts";

/** The closest first: "last Friday" is no period, and "3 May 2020" is more than a year. */
export const DATE_RULES: readonly DateRule[] = [
  readIsoDay,
  readCalendarDays,
  readHolidays,
  readWeekdays,
  readNearDays,
  readPeriods,
  readMonthsAndYears,
  readDistances,
];

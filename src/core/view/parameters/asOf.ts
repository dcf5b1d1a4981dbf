import { dayFromIso, isoFromDay } from "../../model/day.ts";
import type { Parameter } from "./parameter.ts";

export const asOf: Parameter = {
  name: "asof",
  read: (raw) => {
    const day = dayFromIso(raw);
    return day === undefined
      ? { ok: false, expected: "a day of the calendar, such as `2020-01-31`" }
      : { ok: true, patch: { asOf: day } };
  },
  write: (view) => (view.asOf === null ? undefined : isoFromDay(view.asOf)),
};

/** A date of which the day, or day and month, may not be known. */
export interface PartialDate {
  readonly year: number;
  /** 1-12. */
  readonly month?: number;
  readonly day?: number;
  /** Near that date. */
  readonly about?: true;
  /** The last day of a time that lasted. */
  readonly until?: PartialDate;
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * As much of an EDTF date as a reference can hold: of one day within a span, the month or year that
 * its ends share. Null where that is nothing.
 */
export function partialDate(edtf: string): PartialDate | null {
  if (edtf.endsWith("~")) {
    const date = single(edtf.slice(0, -1));
    return date === null ? null : { ...date, about: true };
  }
  if (edtf.startsWith("[")) return shared(edtf.slice(1, -1).split(".."));
  const [first = "", last] = edtf.split("/");
  const [from, until] = [single(first), last === undefined ? null : single(last)];
  return from === null || until === null ? from : { ...from, until };
}

function single(text: string): PartialDate | null {
  const parts = SINGLE.exec(text);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function shared([first = "", last = ""]: readonly string[]): PartialDate | null {
  const common = ["YYYY-MM-DD", "YYYY-MM", "YYYY"].find(
    ({ length }) => first.slice(0, length) === last.slice(0, length),
  );
  return common === undefined ? null : single(first.slice(0, common.length));
}

/** `2020-01-02`, `2020-01` or `2020`, whatever else is known of it. */
export function isoOfPartial({ year, month, day }: PartialDate): string {
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)].filter(Boolean).join("-");
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? "" : String(part).padStart(2, "0");
}

import { dayInWords } from "../model/day.ts";
import { counted, withCommas } from "../view/words.ts";
import { ACTOR_TYPES } from "../model/vocabulary.ts";
import { OWN_CODE } from "./cameo/kindTable.ts";
import type { EventData } from "./eventData.ts";
import type { Example } from "./readers/importEvents.ts";

/** `23,033 actors, 468,558 interactions, 0 set aside`. */
export function eventCounts({ actors, day, setAside }: EventData): string {
  const aside = setAside.reduce((sum, { count }) => sum + count, 0);
  return [
    counted(actors.id.length, { one: "actor", many: "actors" }),
    counted(day.length, { one: "interaction", many: "interactions" }),
    `${withCommas(aside)} set aside`,
  ].join(", ");
}

/** What else there is to know of a data set before it is used, a sentence a line. */
export function eventRemarks(data: EventData): readonly string[] {
  return [spanOf(data), ownCodesOf(data), unknownTypesOf(data)].filter((line) => line !== "");
}

/** `705 set aside: an actor is missing (lines 1, 2 and 3 of a.CSV ...)`, a line a reason. */
export function setAsideInWords({ setAside }: EventData, examples: readonly Example[]): readonly string[] {
  return setAside.map(({ reason, count }) => {
    const lines = examples
      .filter((one) => one.reason === reason)
      .map(({ file, line }) => `${file} line ${line}`);
    const where = lines.length === 0 ? "" : ` (${lines.join(", ")}${lines.length < count ? " ..." : ""})`;
    return `${withCommas(count)} set aside: ${reason}${where}`;
  });
}

function spanOf({ day, sourceName }: EventData): string {
  const [first, last] = [day[0], day.at(-1)];
  if (first === undefined || last === undefined) return "";
  const days = first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;
  return `${sourceName}, ${days}; coded by machine`;
}

function ownCodesOf({ kind, codebook }: EventData): string {
  const isOwn = codebook.kinds.map(({ id }) => id.startsWith(OWN_CODE));
  const count = kind.reduce((sum, place) => sum + (isOwn[place] === true ? 1 : 0), 0);
  if (count === 0) return "";
  const kinds = counted(isOwn.filter(Boolean).length, { one: "CAMEO code", many: "CAMEO codes" });
  return `${counted(count, { one: "interaction is", many: "interactions are" })} kept under ${kinds} that no kind of ours takes`;
}

function unknownTypesOf({ actors }: EventData): string {
  const unknown = ACTOR_TYPES.indexOf("unknown");
  const count = actors.type.reduce((sum, type) => sum + (type === unknown ? 1 : 0), 0);
  if (count === 0) return "";
  const subject = counted(count, { one: "actor is", many: "actors are" });
  return `${subject} of unknown type, as the name does not say`;
}

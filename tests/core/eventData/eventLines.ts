import { type EventData, rowOfFile } from "../../../src/core/eventData/eventData.ts";
import { isoFromDay } from "../../../src/core/model/day.ts";

/** Each event as a line to read: `2018-01-01 visit: ruritania-s-envoy, india (train.txt 1)`. */
export function eventLines(data: EventData): string[] {
  return Array.from(data.day, (day, at) => {
    const { file, line } = rowOfFile(data.files, data.row[at]!);
    const [initiator, target] = [data.actors.id[data.initiator[at]!], data.actors.id[data.target[at]!]];
    const kind = data.codebook.kinds[data.kind[at]!]!.id;
    return `${isoFromDay(day)} ${kind}: ${initiator}, ${target} (${file} ${line})`;
  });
}

import type { InteractionDetails } from "../events/catalogue.ts";
import { isoFromDay } from "../model/day.ts";
import type { Actor, Interaction, Kind, Source } from "../model/graph.ts";
import { EVENT_CONFIDENCE, EVENT_MODALITY } from "./alikeLoss.ts";
import { type EventData, rowOfFile } from "./eventData.ts";
import { dayOf, type EventIndex } from "./eventIndex.ts";
import { summaryOf } from "./eventSummary.ts";
import { idOfRow } from "./numberedIds.ts";

const MACHINE_CODED =
  "Coded by a machine from a news report that these data do not name, and not checked by anybody here.";

/**
 * A function giving the full records of rows, in the order asked: made for the occasion, since they
 * are not kept. Their one source is the data set with the line it says so in, and they have no brief.
 * It throws a RangeError on a row that does not exist.
 */
export function eventReader(
  index: EventIndex,
  { codebook, files }: Pick<EventData, "codebook" | "files">,
  actors: readonly Actor[],
  source: Source,
): (rows: readonly number[]) => readonly InteractionDetails[] {
  const sources = [source];
  return (rows) =>
    rows.map((row) => {
      if (!(Number.isInteger(row) && row >= 0 && row < index.eventCount))
        throw new RangeError(`no interaction in row ${row}; expected 0 to ${index.eventCount - 1}`);
      const initiator = actors[index.initiator[row]!]!;
      const target = actors[index.target[row]!]!;
      const kind = codebook.kinds[index.kind[row]!]!;
      const { file, line } = rowOfFile(files, index.row[row]!);
      const interaction: Interaction = {
        id: idOfRow(index.row[row]!),
        kind: kind.id,
        date: isoFromDay(dayOf(index, row)),
        tone: kind.tone,
        modality: EVENT_MODALITY,
        confidence: EVENT_CONFIDENCE,
        participants: [
          { actor: initiator.id, role: beginnerOf(kind) },
          { actor: target.id, role: "target" },
        ],
        summary: summaryOf(kind, initiator.name, target.name),
        topics: [],
        evidence: [],
        sources: [{ source: source.id, locator: `${file}, line ${line}` }],
        reported: null,
        reportedBasis: "unknown",
        codedBy: "machine",
        note: MACHINE_CODED,
      };
      return { row, interaction, briefs: [], sources };
    });
}

/** Only a mediator is tied by mediation (rule 2). */
function beginnerOf({ id }: Kind): "mediator" | "initiator" {
  return id === "mediation" ? "mediator" : "initiator";
}

import type { InteractionDetails } from "../events/catalogue.ts";
import type { Picture } from "../events/picture.ts";
import type { Actor, Source } from "../model/graph.ts";
import type { View } from "../view/view.ts";
import { eventActorsOf } from "./eventActors.ts";
import type { EventData } from "./eventData.ts";
import { eventIndexOf } from "./eventIndex.ts";
import { emptyEventMemory } from "./eventMemory.ts";
import { eventPicture } from "./eventPicture.ts";
import { eventReader } from "./eventRecords.ts";
import { dataSetSource } from "./eventSource.ts";
import { eventTextOf } from "./eventText.ts";

export interface OpenEvents {
  readonly actors: readonly Actor[];
  readonly source: Source;
  query(view: View): Picture;
  interactions(rows: readonly number[]): readonly InteractionDetails[];
}

export function openEvents({
  about,
  codebook,
  actors: columns,
  sourceName,
  files,
  ...data
}: EventData): OpenEvents {
  const index = eventIndexOf({ about, codebook, actors: columns, sourceName, files, ...data });
  const memory = emptyEventMemory(() => eventTextOf({ codebook, actors: columns }));
  const source = dataSetSource({ about, sourceName });
  const actors = eventActorsOf(columns);
  return {
    actors,
    source,
    query: (view) => eventPicture(index, view, memory),
    interactions: eventReader(index, { codebook, files }, actors, source),
  };
}

import type { ActorType } from "../../model/vocabulary.ts";
import type { EventRows } from "./eventRows.ts";

/** An actor as a data set names it. */
export interface RawActor {
  readonly name: string;
  /** What the data set calls it where that is not its name; else empty. */
  readonly externalId: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3, or empty. */
  readonly country: string;
}

/** What a reader has got out of its files: kinds are places in `EVENT_KINDS`, actors places in `actors`. */
export interface Collected {
  readonly sourceName: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly rows: EventRows;
  readonly actors: readonly RawActor[];
}

import type { Step } from "../reading.ts";
import { readEvents } from "./readEvents.ts";
import { answerBack } from "./refiners/answerBack.ts";
import { keepApart } from "./refiners/keepApart.ts";
import { refuseSelfTies } from "./refiners/refuseSelfTies.ts";

/** Reads events and corrects them; dates are attached after, and what was told twice is merged then. */
export const EVENT_STEPS: readonly Step[] = [readEvents, answerBack, refuseSelfTies, keepApart];

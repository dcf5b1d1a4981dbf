import type { ImportProgress } from "../corpus/messages.ts";
import type { OpenedCorpus } from "../corpus/workerCorpus.ts";
import { adoptChosen } from "./chosenFile.ts";
import { messageOf } from "../core/model/messageOf.ts";
import type { Quest } from "./wantedData.ts";

/** Begins to read the files of a data set. */
export type StartImport = (onProgress: (progress: ImportProgress) => void) => RunningImport;

export interface RunningImport {
  readonly opened: Promise<OpenedCorpus>;
  /** Ends it; `opened` may then reject. */
  stop(): void;
}

export interface ImportActions {
  /**
   * Opens the files of a data set of events that the person chose, by the name that tells of them.
   * What is on the screen stays until they are read, and where they cannot be, or are stopped.
   */
  importFiles(name: string, start: StartImport): Promise<void>;
  stopImport(): void;
}

/** Most files are open before it is worth saying that they are being read. */
const TOLD_AFTER_MS = 300;

export function importActions(quest: Quest): ImportActions {
  const { store } = quest.workings;
  let running: RunningImport | null = null;

  function end(): void {
    running?.stop();
    running = null;
    store.setState({ importing: null });
  }

  return {
    async importFiles(name, start) {
      end();
      let progress: ImportProgress = { done: 0, total: 0 };
      const tell = (): void => store.setState({ importing: { name, ...progress } });
      const begun = start((now) => {
        progress = now;
        if (store.getState().importing !== null && running === begun) tell();
      });
      running = begun;
      const timer = setTimeout(tell, TOLD_AFTER_MS);
      const result = await settled(begun.opened);
      clearTimeout(timer);
      if (running !== begun) {
        if (result.ok) result.corpus.close();
        return;
      }
      running = null;
      store.setState({ importing: null });
      adoptChosen(quest, name, result);
    },
    stopImport() {
      const { importing } = store.getState();
      end();
      if (importing !== null) store.setState({ report: stopped(importing.name) });
    },
  };
}

async function settled(opened: Promise<OpenedCorpus>): Promise<OpenedCorpus> {
  try {
    return await opened;
  } catch (error) {
    return { ok: false, problems: [{ path: "", message: messageOf(error), effect: "refused" }] };
  }
}

function stopped(file: string) {
  const message = "You stopped it; what was open still is.";
  return { file, opened: false, problems: [{ path: "", message, effect: "refused" as const }] };
}

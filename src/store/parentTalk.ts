import { encodeShareLink } from "../core/view/encode.ts";
import { type EmbedMessage, readParentMessage } from "../core/view/parentMessage.ts";
import { summarise, summaryText } from "../core/view/summary.ts";
import type { Explorer } from "./explorer.ts";
import type { ExplorerState } from "./state.ts";
import { asKept } from "./workings.ts";

/** The page around an embed, as far as an embed deals with it. */
export interface Surroundings {
  readonly parent: Pick<Window, "postMessage">;
  /** Listens to `message`; gives a function that stops listening. */
  readonly onMessage: (listener: (event: Heard) => void) => () => void;
  /** Runs once after the delay; gives a function that calls it off. */
  readonly setTimer: (run: () => void, delayMs: number) => () => void;
}

type Heard = Pick<MessageEvent<unknown>, "data" | "origin" | "source">;

/** A drag is told of in steps that a page can follow. */
const TRAILING_MS = 100;
/** Of a page without an address of its own, such as a sandboxed one: nothing can be said to it alone. */
const OPAQUE = "null";

/**
 * Hears the page around an embed, and no other, and tells it what is shown. Nothing that tells of the
 * view is said before that page has spoken, and then to its origin only. Gives a function that ends it.
 */
export function talkWithParent(explorer: Explorer, surroundings: Surroundings): () => void {
  const { parent, onMessage } = surroundings;
  const teller = createTeller(explorer, surroundings);
  let asked: string | null = null;
  let turn = 0;

  /** A view may be asked for before there are data to show it of. The answer tells of that view, not of one before. */
  async function showAsked(): Promise<void> {
    const { corpus, phase } = explorer.getState();
    if (asked === null || (corpus === null && phase.type === "loading")) return;
    const link = asked;
    asked = null;
    teller.settle();
    const own = (turn += 1);
    await explorer.actions.steer(link);
    if (own === turn) teller.owe();
  }

  const stopListening = onMessage(({ data, origin, source }) => {
    if (source !== parent) return;
    const heard = readParentMessage(data);
    if (heard === null) return;
    if (heard.type === "fault") return teller.say({ type: "demarche:error", message: heard.message }, origin);
    teller.listenTo(origin);
    if (heard.type === "hello") return teller.owe();
    asked = heard.view;
    void showAsked();
  });
  const stopFollowing = explorer.subscribe(() => {
    void showAsked();
    teller.changed();
  });
  parent.postMessage({ type: "demarche:ready" } satisfies EmbedMessage, "*");
  return () => {
    teller.settle();
    stopListening();
    stopFollowing();
  };
}

/** Tells one origin what is shown: when it is owed an answer as soon as there is one, else when it changes. */
function createTeller(explorer: Explorer, { parent, setTimer }: Surroundings) {
  let listener: string | null = null;
  let owed = false;
  let told = "";
  let cancelTimer = () => {};

  function say(message: EmbedMessage, origin: string): void {
    if (origin !== OPAQUE) parent.postMessage(message, origin);
  }

  function tell(): void {
    const message = whatIsShown(explorer.getState());
    if (listener === null || message === null) return;
    const words = JSON.stringify(message);
    if (!owed && words === told) return;
    owed = false;
    told = words;
    say(message, listener);
  }

  return {
    say,
    listenTo(origin: string) {
      listener = origin;
    },
    /** An answer is due, whether or not anything has changed. */
    owe() {
      owed = true;
      tell();
    },
    /** Nothing is owed or waiting any more. */
    settle() {
      owed = false;
      cancelTimer();
    },
    changed() {
      cancelTimer();
      if (owed) tell();
      else cancelTimer = setTimer(tell, TRAILING_MS);
    },
  };
}

/** The link to the whole page with this view, and the sentence on it; null until its picture is there. */
function whatIsShown(state: ExplorerState): EmbedMessage | null {
  const { phase, corpus, picture, pictured, view } = state;
  if (phase.type === "failed") return { type: "demarche:error", message: phase.message };
  if (corpus === null || picture === null || pictured !== view) return null;
  return {
    type: "demarche:view",
    view: asKept(encodeShareLink({ ...view, chrome: "full" }), state),
    summary: summaryText(summarise(view, picture, corpus.catalogue)),
  };
}

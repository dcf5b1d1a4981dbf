import { decodeLink } from "../core/view/decode.ts";
import { NO_LINK, type PlainLink, plainLink } from "../core/view/plainLink.ts";
import { restoreView } from "../core/view/restore.ts";
import { leave } from "./adopting.ts";
import { chromeOf } from "./chromeOf.ts";
import { type ImportActions, importActions } from "./importing.ts";
import type { FileRead } from "./readFile.ts";
import { arrival, showView } from "./showing.ts";
import { type OpenBytes, openOwn, openRemote, openWanted, type PageData, type Quest } from "./wantedData.ts";
import { openChosen } from "./chosenFile.ts";
import { wholeCatalogue } from "./storiesOf.ts";
import { addressOf, type Workings } from "./workings.ts";

export interface OpeningActions extends ImportActions {
  /** Opens the data of the address: the page's own, or, once allowed, those of another host. */
  start(own: PageData): Promise<void>;
  /** The answer to `asking`: load what the link names, or the page's own data instead. */
  allow(yes: boolean): Promise<void>;
  /** An answer to `choosing`: the page's own data, under the filters of the link. */
  showOwn(): Promise<void>;
  /**
   * Opens a file that the person chose. What is on the screen stays where the file cannot be read.
   * In answer to `choosing`, or to a view file that needs it, it is shown as the link says. A view
   * file shows its view.
   */
  openFile(name: string, file: Promise<FileRead>, open: OpenBytes): Promise<void>;
  /** Shows the view of an address gone back to, of these data or of others. */
  returnTo(address: string): Promise<void>;
  /** The same of a link that the page around an embed gives. */
  steer(link: string): Promise<void>;
  dismissReport(): void;
}

export function openingActions(workings: Workings): OpeningActions {
  const { store, address } = workings;
  const quest: Quest = { workings, own: null, wanted: NO_LINK, awaited: null, turn: 0 };
  async function returnTo(to: string): Promise<void> {
    const turn = (quest.turn += 1);
    const link = await plainLink(to);
    if (turn !== quest.turn || returnedToOpenData(link, workings)) return;
    quest.wanted = link;
    leave(workings);
    await openWanted(quest);
  }

  return {
    async start(own) {
      quest.own = own;
      quest.wanted = await plainLink(address.read());
      await openWanted(quest);
    },
    async allow(yes) {
      const { phase } = store.getState();
      if (phase.type !== "asking") return;
      store.setState({ phase: { type: "loading" } });
      if (!yes) return openOwn(quest, "instead");
      workings.hosts.add(phase.host);
      await openRemote(quest, phase.address);
    },
    async showOwn() {
      if (store.getState().phase.type !== "choosing") return;
      store.setState({ phase: { type: "loading" } });
      await openOwn(quest, "instead");
    },
    openFile: (name, file, open) => openChosen(quest, name, file, open),
    ...importActions(quest),
    returnTo,
    async steer(link) {
      await returnTo(link);
      const { corpus, view } = store.getState();
      if (corpus !== null) workings.write(view, "replace");
    },
    dismissReport: () => store.setState({ report: null }),
  };
}

/** True, and done, where the link is of the data that are open. */
function returnedToOpenData(link: PlainLink, workings: Workings): boolean {
  const { store, embedded } = workings;
  const { corpus, origin, view, ownStories } = store.getState();
  const { data, fingerprint } = decodeLink(link.link).view;
  const sameData = [null, view.data].includes(data) && [null, view.fingerprint].includes(fingerprint);
  const sameGraph = link.graph === (origin.type === "link" ? origin.graph : null);
  if (corpus === null || !sameData || !sameGraph) return false;
  const restored = restoreView(link.link, wholeCatalogue(corpus, ownStories), addressOf(origin));
  const given = { ...restored.view, chrome: chromeOf(link.link, embedded) };
  store.setState({
    given,
    notices: [...link.notices, ...restored.notices],
    privateLink: restored.private || link.graph !== null,
    ...arrival(store.getState()),
  });
  showView(workings, given);
  return true;
}

import type { GraphFile, GraphRequest } from "../core/formats/graphFile.ts";
import type { Picture } from "../core/events/picture.ts";
import type { View } from "../core/view/view.ts";
import { readAddress } from "./readFile.ts";
import type { Workings } from "./workings.ts";

/** What a view shows, for words about it. */
export interface Shown {
  readonly picture: Picture;
  /** Of the interaction that is selected; null where none is. */
  readonly interactionSummary: string | null;
}

export interface SharingActions {
  /** Looks at a view without showing it. */
  look(view: View): Promise<Shown>;
  /** What a link is put after; empty for a page that is a file, whose explorer is nowhere else. */
  pageAddress(): string;
  /** A graph file of the open data, or of the part of them that a view shows. */
  graphFile(request: GraphRequest): Promise<GraphFile>;
  /** The explorer as one HTML file without data, from the host of this page; rejects where it has none. */
  standaloneTemplate(): Promise<string>;
}

/** Beside the page, as the build puts it there. */
const STANDALONE = "./standalone.html";

export function sharingActions({ store, address }: Pick<Workings, "store" | "address">): SharingActions {
  const corpus = () => {
    const { corpus: open } = store.getState();
    if (open === null) throw new Error("No data are open yet.");
    return open;
  };
  return {
    async look(view) {
      const { selection } = view;
      const row =
        selection?.type === "interaction"
          ? corpus().catalogue.interactionIds.indexOf(selection.interaction)
          : -1;
      const [picture, details] = await Promise.all([
        corpus().query(view),
        corpus().interactions(row < 0 ? [] : [row]),
      ]);
      return { picture, interactionSummary: details[0]?.interaction.summary ?? null };
    },
    pageAddress() {
      const { standalone } = store.getState();
      return standalone === null ? location.origin + address.path() : (standalone.page ?? "");
    },
    graphFile: async (request) => corpus().graphFile(request),
    async standaloneTemplate() {
      const read = await readAddress(STANDALONE);
      if (!read.ok) throw new Error("The host of this page did not send the form of standalone pages.");
      return new TextDecoder().decode(read.bytes);
    },
  };
}

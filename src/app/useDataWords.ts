import { dayInWords } from "../core/model/day.ts";
import type { DataOrigin } from "../store/state.ts";
import { useExplorer } from "../store/useExplorer.ts";

interface DataWords {
  readonly title: string;
  readonly description: string;
  /** Where the data came from; of the page's own and a person's, their first and last day. */
  readonly origin: string;
}

/** What the open data are called and where they are from; empty before they are open. */
export function useDataWords(): DataWords {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const histogram = useExplorer((state) => state.settled?.picture.histogram ?? null);
  const origin = useExplorer((state) => state.origin);
  const days =
    histogram === null || histogram.days === 0
      ? ""
      : `${dayInWords(histogram.firstDay)} – ${dayInWords(histogram.firstDay + histogram.days - 1)}`;
  return {
    title: catalogue?.title ?? "",
    description: catalogue?.description ?? "",
    origin: from(origin) ?? days,
  };
}

/** Where the data came from, unless it is this page or this person. */
function from(origin: DataOrigin): string | null {
  switch (origin.type) {
    case "address":
      return `from ${new URL(origin.address).host}`;
    case "link":
      return "came with the link";
    case "page":
    case "file":
      return null;
  }
}

import { useCallback, useEffect, useState } from "react";
import { type GesturesModule, Network } from "../network/Network.tsx";
import type { Drawn } from "../network/drawn.ts";
import { withCommas } from "../core/view/words.ts";
import { useExplorer } from "../store/useExplorer.ts";
import styles from "./App.module.css";
import { LegendPane } from "./LegendPane.tsx";
import { Loading } from "./Loading.tsx";

interface NetworkPaneProps {
  /** Where there is no room for the legend, it opens at a button that names this id. */
  readonly legendId?: string | undefined;
}

/** The network and its legend. It is drawn first; cytoscape, which lets it be handled, loads after. */
export function NetworkPane({ legendId }: NetworkPaneProps) {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const phase = useExplorer((state) => state.phase);
  // A step of the window has its picture a moment later: until then the network is that of the view before.
  const behind = useExplorer((state) => state.pictured !== state.view);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const gestures = useGestures(drawn !== null);
  const keep = useCallback(
    (next: Drawn) => setDrawn((before) => (sameDrawn(before, next) ? before : next)),
    [],
  );

  if (phase.type === "failed") return <Failure message={phase.message} />;
  const label = drawn === null ? "Network" : `Network of ${drawnInWords(drawn)}`;
  return (
    <>
      <section
        className={styles.network}
        aria-label={label}
        aria-busy={behind || drawn === null}
        data-actors={drawn?.actors}
        data-ties={drawn?.ties}
      >
        {catalogue === null ? (
          <Loading />
        ) : (
          <Network
            key={`${catalogue.id} ${catalogue.fingerprint}`}
            catalogue={catalogue}
            gestures={gestures === "failed" ? null : gestures}
            drawn={drawn}
            onDrawn={keep}
          />
        )}
        {gestures === "failed" && (
          <p className={styles.remark} role="status">
            The part of the page that lets the network be moved and clicked could not be loaded. Reload the
            page to try again; everything else works.
          </p>
        )}
      </section>
      <LegendPlace id={legendId} drawn={drawn} />
    </>
  );
}

/** Under the network, or with an id in a sheet that its button opens. */
function LegendPlace({ id, drawn }: { readonly id: string | undefined; readonly drawn: Drawn | null }) {
  const legend = <LegendPane drawn={drawn} />;
  if (id === undefined) return <div className={styles.legend}>{legend}</div>;
  return (
    <div id={id} popover="auto" className={styles.legendSheet}>
      {legend}
    </div>
  );
}

/** "57 actors and 147 ties", "312 of 900 actors and 400 of 1,240 ties". */
function drawnInWords({ actors, actorsInPicture, ties, tiesInPicture }: Drawn): string {
  const of = (drawn: number, all: number): string =>
    drawn < all ? `${withCommas(drawn)} of ${withCommas(all)}` : withCommas(drawn);
  return `${of(actors, actorsInPicture)} actors and ${of(ties, tiesInPicture)} ties`;
}

function useGestures(wanted: boolean): GesturesModule | "failed" | null {
  const [loaded, setLoaded] = useState<GesturesModule | "failed" | null>(null);
  useEffect(() => {
    if (!wanted) return;
    import("../network/Gestures.tsx").then(setLoaded, () => setLoaded("failed"));
  }, [wanted]);
  return loaded;
}

function Failure({ message }: { readonly message: string }) {
  return (
    <div className={styles.failed} role="alert">
      <h2>Nothing could be shown</h2>
      <p>{message}</p>
    </div>
  );
}

function sameDrawn(a: Drawn | null, b: Drawn): boolean {
  return a !== null && JSON.stringify(a) === JSON.stringify(b);
}

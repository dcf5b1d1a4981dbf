import { useCallback, useEffect, useState } from "react";
import type { Drawn } from "../network/stage.ts";
import { useExplorer } from "../store/useExplorer.ts";
import styles from "./App.module.css";
import { LegendPane } from "./LegendPane.tsx";

export type NetworkModule = typeof import("../network/Network.tsx");

/**
 * The network and its legend. The network's code comes as a promise started with the page: `React.lazy`
 * would begin to load it only here, some 200 ms later.
 */
export function NetworkPane({ network }: { readonly network: Promise<NetworkModule> }) {
  const catalogue = useExplorer((state) => state.corpus?.catalogue ?? null);
  const phase = useExplorer((state) => state.phase);
  const loaded = useLoaded(network);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const keep = useCallback(
    (next: Drawn) => setDrawn((before) => (sameDrawn(before, next) ? before : next)),
    [],
  );

  if (phase.type === "failed") return <Failure message={phase.message} />;
  if (loaded === "failed")
    return (
      <Failure message="The part of the page that draws the network could not be loaded. Reload the page to try again." />
    );
  const label = drawn === null ? "Network" : `Network of ${drawn.actors} actors and ${drawn.ties} ties`;
  return (
    <>
      <section
        className={styles.network}
        aria-label={label}
        data-actors={drawn?.actors}
        data-ties={drawn?.ties}
      >
        {loaded === null || catalogue === null ? (
          <p className={styles.loading}>Loading the interactions …</p>
        ) : (
          <loaded.Network key={catalogue.id} catalogue={catalogue} onDrawn={keep} />
        )}
      </section>
      <LegendPane drawn={drawn} />
    </>
  );
}

function useLoaded(network: Promise<NetworkModule>): NetworkModule | "failed" | null {
  const [loaded, setLoaded] = useState<NetworkModule | "failed" | null>(null);
  useEffect(() => {
    let current = true;
    network.then(
      (module) => current && setLoaded(module),
      () => current && setLoaded("failed"),
    );
    return () => {
      current = false;
    };
  }, [network]);
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

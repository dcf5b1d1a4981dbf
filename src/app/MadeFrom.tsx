import { dayInWords } from "../core/model/day.ts";
import type { Standalone } from "../core/standalone/standalone.ts";
import styles from "./App.module.css";

/** Where a page with its data inside comes from. */
export function MadeFrom({ standalone }: { readonly standalone: Standalone }) {
  const { online } = standalone;
  return (
    <p className={styles.madeFrom}>
      {madeFromWords(standalone)}
      {online !== null && (
        <>
          {" "}
          <a href={online} target="_blank" rel="noopener noreferrer">
            See it online
          </a>
        </>
      )}
    </p>
  );
}

/** "A copy of “…”, version 1 (fingerprint 9ac1f02e), made on 22 Nov 2026. It needs no network." */
function madeFromWords({ holds, made, of: { title, version, fingerprint } }: Standalone): string {
  const what = holds === "all" ? "A copy" : "A copy of a part";
  const which = version === "" ? "" : `, version ${version}`;
  return `${what} of “${title}”${which} (fingerprint ${fingerprint}), made on ${dayInWords(made)}. This page is one file and needs no network.`;
}

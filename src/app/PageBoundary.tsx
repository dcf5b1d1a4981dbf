import { Component, type ReactNode } from "react";
import { isEmbed } from "../store/chromeOf.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ErrorBoundary.module.css";

interface PageBoundaryState {
  readonly error: Error | null;
}

/** The last resort: what a person can send us, and a way to start without the view that broke the page. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, PageBoundaryState> {
  override readonly state: PageBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Broken diagnostics={diagnosticsOf(error)} />;
  }
}

function Broken({ diagnostics }: { readonly diagnostics: string }) {
  return (
    <main className={styles.page} role="alert">
      <h1>Demarche could not go on</h1>
      <p>
        Nothing of the data is lost: they are where they were. Starting safely leaves out the view of this
        address and opens on the table.
      </p>
      <pre>{diagnostics}</pre>
      <div className={styles.actions}>
        <a href={isEmbed(location.href) ? "?safe=1&embed=1" : "?safe=1"}>Start safely</a>
        <Button onClick={() => void navigator.clipboard.writeText(diagnostics)}>
          Copy these diagnostics
        </Button>
      </div>
    </main>
  );
}

/** What helps to find the fault, and nothing about the person: no data, no file names. */
function diagnosticsOf(error: Error): string {
  return [
    `${error.name}: ${error.message}`,
    `Address: ${location.search.slice(0, 500)}`,
    `Browser: ${navigator.userAgent}`,
    `Frame: ${window.innerWidth} x ${window.innerHeight} at ${window.devicePixelRatio}`,
    error.stack?.split("\n").slice(1, 8).join("\n") ?? "",
  ].join("\n");
}

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { DetailsPane } from "./DetailsPane.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Loading } from "./Loading.tsx";
import styles from "./SidePane.module.css";
import { useCompact } from "./useCompact.ts";

const StoryPanel = lazy(async () => ({
  default: (await import("../stories/edit/StoryPanel.tsx")).StoryPanel,
}));

/**
 * Beside the view: the details; while stories are made, these in the same column, one at a time. On a
 * phone both are sheets over the view.
 */
export function SidePane() {
  const open = useExplorer((state) => state.storyPanel.open);
  const compact = useCompact();
  const close = useClosing(open);
  if (!open) return <Details />;
  if (compact)
    return (
      <div className={styles.phone}>
        <Details />
        <Stories onClose={close} phone />
      </div>
    );
  return <StoriesOrDetails onClose={close} />;
}

const SIDES = ["stories", "details"] as const;
const NAMES = { stories: "Stories", details: "Details" } as const;

function StoriesOrDetails({ onClose }: { readonly onClose: () => void }) {
  const [side, setSide] = useState<(typeof SIDES)[number]>("stories");
  const chosen = useExplorer((state) => state.view.selection !== null);
  return (
    <div className={styles.side}>
      <nav className={styles.tabs} aria-label="Beside the view">
        {SIDES.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === side ? "true" : undefined}
            onClick={() => setSide(name)}
          >
            {NAMES[name]}
            {name !== side && name === "details" && chosen && <Selected />}
          </button>
        ))}
      </nav>
      {side === "details" ? <Details /> : <Stories onClose={onClose} phone={false} />}
    </div>
  );
}

/** The details are of something, behind the stories. */
function Selected() {
  return (
    <>
      <span className={styles.dot} />
      <span className="visually-hidden">: something is selected</span>
    </>
  );
}

function Stories({ onClose, phone }: { readonly onClose: () => void; readonly phone: boolean }) {
  return (
    <div className={phone ? undefined : styles.stories}>
      <ErrorBoundary part="The stories">
        <Suspense fallback={phone ? null : <Loading />}>
          <StoryPanel onClose={onClose} phone={phone} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** A column on wide frames; on a phone a sheet, once something is selected. */
function Details() {
  const chosen = useExplorer((state) => state.view.selection !== null);
  return (
    <aside className={styles.details} data-chosen={chosen} aria-label="Details">
      <ErrorBoundary part="The details">
        <DetailsPane />
      </ErrorBoundary>
    </aside>
  );
}

/** Closes the stories and gives the focus back to what opened them. */
function useClosing(open: boolean): () => void {
  const { showStories } = useActions();
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  return () => {
    showStories(false);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
}

import { useEffect, useState } from "react";
import { useActions } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";

const SHOWN_MS = 2500;

/** Copies the address of exactly this view. Where the browser forbids it, shows the address to copy by hand. */
export function CopyLink() {
  const { shareLink } = useActions();
  const [outcome, setOutcome] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    const link = location.origin + location.pathname + (await shareLink());
    try {
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <Button look="strong" onClick={() => void copy()}>
        {outcome === "copied" ? "Link copied" : "Copy link"}
      </Button>
      <span role="status" className="visually-hidden">
        {outcome === "copied" ? "The link to this view is copied." : ""}
        {outcome === "refused"
          ? "The browser did not allow copying. The address bar holds the link to this view."
          : ""}
      </span>
    </>
  );
}

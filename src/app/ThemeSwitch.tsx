import { useEffect, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { useMedia } from "./useMedia.ts";

/** Light or dark by the system until the person chooses; the choice is of this page alone, never of a link. */
export function ThemeSwitch() {
  const [chosen, setChosen] = useState<"light" | "dark" | null>(null);
  useEffect(() => {
    if (chosen === null) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = chosen;
    window.dispatchEvent(new Event("demarche:theme"));
  }, [chosen]);
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const dark = chosen === null ? systemIsDark : chosen === "dark";
  return (
    <Button
      aria-label={dark ? "Use the light theme" : "Use the dark theme"}
      onClick={() => setChosen(dark ? "light" : "dark")}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </Button>
  );
}

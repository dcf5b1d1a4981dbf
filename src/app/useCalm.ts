import { useEffect, useState } from "react";

const CALM_MS = 600;

/** A text once it has stopped changing, so that a drag is spoken of once, at its end. */
export function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}

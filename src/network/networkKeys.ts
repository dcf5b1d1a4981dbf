import type { Direction } from "./nearestInDirection.ts";
import type { Step } from "./walk.ts";

/** What a key asks of the network. */
export type KeyDeed =
  | Step
  | { readonly type: "nudge"; readonly direction: Direction }
  | { readonly type: "select"; readonly pair: boolean }
  | { readonly type: "zoom"; readonly nearer: boolean }
  | { readonly type: "fit" | "pin" | "leave" };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const DEEDS: Readonly<Record<string, KeyDeed>> = {
  Home: { type: "busiest" },
  n: { type: "tie", by: 1 },
  N: { type: "tie", by: 1 },
  p: { type: "tie", by: -1 },
  "+": { type: "zoom", nearer: true },
  "=": { type: "zoom", nearer: true },
  "-": { type: "zoom", nearer: false },
  "0": { type: "fit" },
  Escape: { type: "leave" },
};

/** Null for keys that the network leaves to the page and the browser. */
export function deedOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): KeyDeed | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  if (direction !== undefined) return { type: shiftKey ? "nudge" : "go", direction };
  if (key === "Enter") return { type: "select", pair: shiftKey };
  // With caps lock on, P alone walks back as p does.
  if (key === "P") return shiftKey ? { type: "pin" } : { type: "tie", by: -1 };
  return (Object.hasOwn(DEEDS, key) ? DEEDS[key] : undefined) ?? null;
}

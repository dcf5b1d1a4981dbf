import type { Parameter } from "./parameter.ts";
import { readWindow, windowText } from "./window.ts";

/** A window open on both sides is one like another here: to compare with all days. */
export const compared: Parameter = {
  name: "vs",
  read: (raw) => readWindow(raw, (window) => ({ compared: window })),
  write: (view) => (view.compared === null ? undefined : windowText(view.compared)),
};

/** What a key does while a story is played. */
export type PlayStep =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "overview"
  | "explore"
  | "present"
  | "help"
  | "leave";

/** What of a press of a key decides what it does. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Clickers send the page keys. */
const STEPS: Readonly<Record<string, PlayStep>> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  o: "overview",
  e: "explore",
  p: "present",
  "?": "help",
  Escape: "leave",
};

/** The step of a key; undefined for one that does nothing. Letters count in either case. */
export function playStep({ key, shiftKey }: Press): PlayStep | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  return name === " " && shiftKey ? "previous" : step;
}

/** Pages and ends of a text that is scrolled; a blank also presses buttons. */
export type Turn = "down" | "up";

/** Which way a key turns the pages of a text that has the focus; undefined for other keys. */
export function turnOf({ key, shiftKey }: Press): Turn | undefined {
  switch (key) {
    case "PageDown":
    case "End":
      return "down";
    case "PageUp":
    case "Home":
      return "up";
    case " ":
      return shiftKey ? "up" : "down";
    default:
      return undefined;
  }
}

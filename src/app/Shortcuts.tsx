import { Dialog } from "../ui/Dialog.tsx";
import styles from "./Shortcuts.module.css";

const SHORTCUTS: readonly (readonly [place: string, keys: readonly (readonly [string, string])[]])[] = [
  [
    "Anywhere",
    [
      ["/", "Search"],
      ["?", "This list"],
      ["p", "Present this view; Esc leaves the presentation"],
      ["s", "Play the story of these data"],
      ["Esc", "Leave what is selected"],
    ],
  ],
  [
    "In a story",
    [
      ["→, Page down, Space", "Next slide"],
      ["←, Page up, Shift Space", "Slide before"],
      ["Home, End", "First slide; the sources of all"],
      ["o", "Overview of the slides"],
      ["e", "Explore the view of this slide"],
      ["p", "Full screen, or not"],
      ["Esc", "Back to the caption, or out of the story"],
    ],
  ],
  [
    "In the network",
    [
      ["← ↑ → ↓", "To the nearest actor that way"],
      ["Enter", "Select it; with Shift, its tie with the actor selected before"],
      ["n, p", "Next and previous tie of the actor"],
      ["Home", "To the busiest actor"],
      ["+, −, 0", "Nearer, farther, fit"],
      ["Shift P", "Pin it where it stands, or unpin it"],
      ["Shift ← ↑ → ↓", "Move it, and pin it there"],
    ],
  ],
  [
    "In the matrix",
    [
      ["← ↑ → ↓", "From cell to cell, and to the names"],
      ["n, p", "Next and previous tie of the row"],
      ["Enter", "Select the tie, or the actor"],
    ],
  ],
  [
    "In the timeline",
    [
      ["← →", "Move a handle, or go from bar to bar"],
      ["Enter", "The window becomes the bar’s days"],
      ["Space", "Play or pause"],
    ],
  ],
  [
    "In tables",
    [
      ["↑ ↓", "From row to row"],
      ["Enter", "Select the row"],
    ],
  ],
  [
    "Where stories are made",
    [
      ["Ctrl Z", "Take back the last step, in a caption the last word"],
      ["Ctrl Shift Z", "Do it again"],
    ],
  ],
];

/** Every key that does something, listed under `?`. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      {SHORTCUTS.map(([place, keys]) => (
        <section key={place} className={styles.place}>
          <h3>{place}</h3>
          <dl className={styles.keys}>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

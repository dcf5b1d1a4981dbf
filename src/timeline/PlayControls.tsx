import { type Direction, type StepUnit } from "./stepWindow.ts";
import styles from "./PlayControls.module.css";
import type { Play } from "./usePlay.ts";

interface PlayButtonProps {
  readonly direction: Direction;
  readonly play: Play;
}

const NAMES: Record<Direction, string> = { forward: "Play", back: "Play backwards" };
const PATHS = {
  forward: "M5 3v10l8-5z",
  back: "M11 3v10L3 8z",
  pause: "M4 3h3v10H4zM9 3h3v10H9z",
} as const;

/** Forwards the round, ink-filled one; backwards a small one beside it. The one that plays is the pause. */
export function PlayButton({ direction, play }: PlayButtonProps) {
  const isPlaying = play.direction === direction;
  const name = isPlaying ? "Pause" : NAMES[direction];
  return (
    <button
      type="button"
      className={direction === "forward" ? styles.play : styles.playBack}
      aria-label={name}
      title={play.canPlay ? `${name} (${direction === "forward" ? "Space" : "Shift+Space"})` : ONE_DAY}
      aria-disabled={!play.canPlay}
      onClick={() => play.toggle(direction)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={PATHS[isPlaying ? "pause" : direction]} />
      </svg>
    </button>
  );
}

const ONE_DAY = "The data have but one day: there is nothing to play";

/** "1 day a second": the step is the speed too. */
export function PlaySpeed({ unit }: { readonly unit: StepUnit }) {
  return <p className={styles.speed}>{`1 ${unit} a\u{a0}second`}</p>;
}

/** What happened to the playing; heard always, seen where the moving window does not say it. */
export function PlayStatus({ play }: { readonly play: Play }) {
  const isNews = play.message?.isNews === true;
  return (
    <p role="status" className={isNews ? styles.news : "visually-hidden"} data-news={isNews || undefined}>
      {play.message?.text}
    </p>
  );
}

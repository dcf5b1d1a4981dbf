import { PlaceLink } from "./PlaceLink.tsx";
import styles from "./Rail.module.css";
import { headingsOf } from "./slideWords.ts";
import type { Playing } from "./usePlaying.ts";

interface RailProps {
  readonly playing: Playing;
  readonly onGo: (place: number) => void;
}

/** More headings than this have no room beside one another. */
const MOST_NAMED = 12;

/** The places of the story in a row: those past dark, those to come light, each a way to go there. */
export function Rail({ playing, onGo }: RailProps) {
  const { story, place, count } = playing;
  return (
    <nav className={styles.rail} aria-label="Slides">
      <ol data-crowded={count > MOST_NAMED || undefined}>
        {headingsOf(story).map((heading, index) => {
          const number = index + 1;
          return (
            <li key={number}>
              <PlaceLink
                className={styles.place}
                place={number}
                current={number === place}
                data-past={number < place || undefined}
                title={heading}
                onGo={onGo}
              >
                <span>
                  <span className="visually-hidden">{number}. </span>
                  {heading}
                </span>
              </PlaceLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

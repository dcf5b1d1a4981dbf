import { useEffect, useMemo, useRef } from "react";
import { slideView } from "../../core/view/slideView.ts";
import { windowInLongWords } from "../../core/view/windowInLongWords.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import styles from "./SlideOverview.module.css";
import { headingsOf } from "./slideWords.ts";
import type { Playing } from "./usePlaying.ts";

interface SlideOverviewProps {
  readonly playing: Playing;
  readonly onGo: (place: number) => void;
  readonly onClose: () => void;
}

/** Every place of the story in a list, with its days: a step from any of them to any other. */
export function SlideOverview({ playing, onGo, onClose }: SlideOverviewProps) {
  const places = useMemo(() => placesInWords(playing), [playing]);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  const go = (place: number): void => {
    onClose();
    onGo(place);
  };
  return (
    <Dialog title={playing.story.title} onClose={onClose} sheet>
      <ol className={styles.places} ref={list}>
        {places.map(({ heading, days }, index) => (
          <li key={index}>
            <PlaceLink
              className={styles.place}
              place={index + 1}
              current={index + 1 === playing.place}
              onGo={go}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.heading} dir="auto">
                {heading}
              </span>
              <span className={styles.days}>{days}</span>
            </PlaceLink>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function placesInWords({ story, catalogue }: Playing) {
  return headingsOf(story).map((heading, index) => {
    if (index === story.slides.length) return { heading, days: "of all slides" };
    const { window } = slideView({ id: story.id, slide: index + 1 }, catalogue);
    return { heading, days: windowInLongWords(window) ?? "all days" };
  });
}

import { type ReactNode, useId, useMemo, useState } from "react";
import type { Story } from "../../core/model/graph.ts";
import { isInData, MOST_STORIES } from "../../core/view/ownStories.ts";
import { counted } from "../../core/view/words.ts";
import { linkToPlace } from "../../core/view/slides.ts";
import { useActions, useExplorer } from "../../store/useExplorer.ts";
import { Button } from "../../ui/Button.tsx";
import { SLIDES } from "./nouns.ts";
import styles from "./Story.module.css";
import { StoryFoot } from "./StoryFoot.tsx";
import { TurnBar } from "./TurnBar.tsx";

const NONE: readonly Story[] = [];

/** One's own stories, and those of the data. */
export function StoryList() {
  const own = useExplorer((state) => state.ownStories);
  const inData = useExplorer((state) => state.corpus?.catalogue.stories ?? NONE);
  const { makeStory } = useActions();
  const [full, setFull] = useState(false);
  const others = useMemo(() => inData.filter(({ id }) => !own.some((mine) => mine.id === id)), [inData, own]);
  const make = (): void => setFull(!makeStory("My story"));
  return (
    <>
      <p className={styles.lead}>
        A story is a row of captioned views. Find a view, add it as a slide, and go on to the next.
      </p>
      <div className={styles.tools}>
        <Button look="strong" onClick={make}>
          New story
        </Button>
        <TurnBar />
      </div>
      {full && (
        <p className={styles.remark} role="status">
          {TOO_MANY}
        </p>
      )}
      <Group title="Your stories" empty="None so far.">
        {own.map((story) => (
          <OwnStory key={story.id} story={story} inData={isInData(story, inData)} />
        ))}
      </Group>
      {others.length > 0 && (
        <Group title="Stories of these data" empty="">
          {others.map((story) => (
            <StoryOfData key={story.id} story={story} onFull={() => setFull(true)} />
          ))}
        </Group>
      )}
      <StoryFoot />
    </>
  );
}

const TOO_MANY = `There are ${MOST_STORIES} stories of these data already: delete one first.`;

interface GroupProps {
  readonly title: string;
  readonly empty: string;
  readonly children: readonly ReactNode[];
}

function Group({ title, empty, children }: GroupProps) {
  const id = useId();
  return (
    <>
      <h3 id={id} className={styles.caption}>
        {title}
      </h3>
      {children.length === 0 && <p className={styles.quiet}>{empty}</p>}
      <ul aria-labelledby={id}>{children}</ul>
    </>
  );
}

function OwnStory({ story, inData }: { readonly story: Story; readonly inData: boolean }) {
  const { openStory, deleteStory } = useActions();
  const { id, title } = story;
  return (
    <li className={styles.story}>
      <button type="button" className={styles.storyName} onClick={() => openStory(id)}>
        {title}
      </button>
      <p className={styles.quiet}>
        {counted(story.slides.length, SLIDES)}
        {inData ? ", as these data have it" : ", in this browser only"}
      </p>
      <div className={styles.row}>
        <Button aria-label={`Edit “${title}”`} onClick={() => openStory(id)}>
          Edit
        </Button>
        <PlayButton story={story} />
        <Button aria-label={`Delete “${title}”`} onClick={() => deleteStory(id)}>
          Delete
        </Button>
      </div>
    </li>
  );
}

function StoryOfData({ story, onFull }: { readonly story: Story; readonly onFull: () => void }) {
  const { copyStory } = useActions();
  return (
    <li className={styles.story}>
      <p className={styles.storyName}>{story.title}</p>
      <p className={styles.quiet}>{counted(story.slides.length, SLIDES)}</p>
      <div className={styles.row}>
        <PlayButton story={story} />
        <Button
          aria-label={`Edit a copy of “${story.title}”`}
          onClick={() => {
            if (!copyStory(story.id)) onFull();
          }}
        >
          Edit a copy
        </Button>
      </div>
    </li>
  );
}

function PlayButton({ story }: { readonly story: Story }) {
  const { follow } = useActions();
  return (
    <Button
      aria-label={`Play “${story.title}”`}
      disabled={story.slides.length === 0}
      onClick={() => follow(linkToPlace({ id: story.id, slide: 1 }))}
    >
      Play
    </Button>
  );
}

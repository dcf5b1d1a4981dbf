import { useEffect, useState } from "react";
import { slideView } from "../../core/view/slideView.ts";
import type { ExplorerActions } from "../../store/explorer.ts";
import { messageOf } from "../../core/model/messageOf.ts";
import { useActions } from "../../store/useExplorer.ts";
import { storySources, type StorySources } from "./storySources.ts";
import type { Playing } from "./usePlaying.ts";

type Answer =
  | { readonly type: "found"; readonly sources: StorySources }
  | { readonly type: "failed"; readonly message: string };

/**
 * The sources of all slides, from the same pictures as the slides are drawn from; null while they are on
 * their way. A slide's link is followed as it is when the slide is shown.
 */
export function useStorySources({ catalogue, story }: Playing): Answer | null {
  const { look } = useActions();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let current = true;
    const keep = (next: Answer): void => {
      if (current) setAnswer(next);
    };
    void answerFor({ catalogue, story }, look).then(keep);
    return () => {
      current = false;
    };
  }, [catalogue, story, look]);
  return answer;
}

async function answerFor(
  { catalogue, story }: Pick<Playing, "catalogue" | "story">,
  look: ExplorerActions["look"],
): Promise<Answer> {
  const views = story.slides.map((_, index) => slideView({ id: story.id, slide: index + 1 }, catalogue));
  try {
    const shown = await Promise.all(views.map(look));
    const rows = shown.map(({ picture }) => picture.sources);
    return { type: "found", sources: storySources(catalogue.sources, rows) };
  } catch (error) {
    return { type: "failed", message: messageOf(error) };
  }
}

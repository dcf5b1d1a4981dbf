import { useExplorer } from "../../store/useExplorer.ts";
import { SmallTimeline } from "../../timeline/SmallTimeline.tsx";
import { useWholeHistogram } from "../useWholeHistogram.ts";

/** Where the slide lies in time. */
export function SmallTimelinePane() {
  const corpus = useExplorer((state) => state.corpus);
  const histogram = useExplorer((state) => state.picture?.histogram ?? null);
  const window = useExplorer((state) => state.pictured.window);
  const whole = useWholeHistogram(corpus);
  return histogram === null ? null : <SmallTimeline histogram={histogram} whole={whole} window={window} />;
}

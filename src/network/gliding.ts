import type { Frame, Viewport } from "../core/drawing/camera.ts";
import { glideBetween, type Moment, type Still } from "../core/drawing/glide.ts";

/** Takes the network from one picture to the next, a frame at a time. */
export interface Gliding {
  /** Shows each moment but the last; then `land`. */
  start(from: Still, to: Still, frame: Frame): void;
  isUnderWay(): boolean;
  /** Ends it where it is. Answers with the camera that it was on its way to; null where nothing was. */
  end(): Viewport | null;
}

export function createGliding(show: (moment: Moment) => void, land: () => void): Gliding {
  let pending = 0;
  let target: Viewport | null = null;
  const end = (): Viewport | null => {
    cancelAnimationFrame(pending);
    const wanted = target;
    target = null;
    return wanted;
  };
  return {
    end,
    isUnderWay: () => target !== null,
    start(from, to, frame) {
      end();
      target = to.viewport;
      const at = glideBetween(from, to, frame);
      const startedMs = performance.now();
      const step = (): void => {
        const moment = at(performance.now() - startedMs);
        if (moment.isLast) return land();
        show(moment);
        pending = requestAnimationFrame(step);
      };
      step();
    },
  };
}

/** When labels are placed: one appointment at a time, the last one made. */
export interface LabelClock {
  /** In the task after the next frame, so that signs and ties are on the screen first. */
  afterFrame(place: () => void): void;
  afterRest(ms: number, place: () => void): void;
  cancel(): void;
}

export function createLabelClock(): LabelClock {
  let timer = 0;
  let frame = 0;
  const cancel = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  const afterRest = (ms: number, place: () => void): void => {
    cancel();
    timer = window.setTimeout(place, ms);
  };
  return {
    cancel,
    afterRest,
    afterFrame(place) {
      cancel();
      frame = requestAnimationFrame(() => afterRest(0, place));
    },
  };
}

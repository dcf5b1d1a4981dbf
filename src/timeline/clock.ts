/** Who tells the time: the page, or a test. */
export interface Clock {
  /** Calls back once after so many ms; the function returned takes that back. */
  after(ms: number, callback: () => void): () => void;
}

/** The page's time. It calls on a frame, so that a page in the background waits until it is seen again. */
export const PAGE_CLOCK: Clock = {
  after(ms, callback) {
    let frame = 0;
    const timer = setTimeout(() => {
      frame = requestAnimationFrame(callback);
    }, ms);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  },
};

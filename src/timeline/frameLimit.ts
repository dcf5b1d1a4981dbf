/** Calls of `send` at most once a frame: the first at once, then the latest value of each frame. */
export interface FrameLimit<T> {
  push(value: T): void;
  /** Forgets what still waits. */
  clear(): void;
}

export function limitToFrames<T>(
  send: (value: T) => void,
  requestFrame: (callback: () => void) => unknown,
): FrameLimit<T> {
  let waiting: { readonly value: T } | null = null;
  let inFrame = false;
  const onFrame = () => {
    inFrame = false;
    if (waiting !== null) deliver(waiting.value);
  };
  const deliver = (value: T) => {
    waiting = null;
    inFrame = true;
    requestFrame(onFrame);
    send(value);
  };
  return {
    push(value) {
      if (inFrame) waiting = { value };
      else deliver(value);
    },
    clear() {
      waiting = null;
    },
  };
}

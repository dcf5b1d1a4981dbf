/** Runs once the next frame is on the screen; where there are no frames (Node), as soon as it can. */
export function afterPaint(run: () => void): void {
  const frame = globalThis.requestAnimationFrame as typeof requestAnimationFrame | undefined;
  if (frame === undefined) setTimeout(run);
  else frame(() => setTimeout(run));
}

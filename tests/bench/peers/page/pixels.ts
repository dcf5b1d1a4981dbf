/** Makes the browser finish what was drawn: one pixel of each canvas is read back. */
export function readBack(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll("canvas")) {
    if (canvas.width === 0 || canvas.height === 0) continue;
    const gl = contextOf(canvas, ["webgl2", "webgl"]);
    if (gl !== null) {
      const pixel = new Uint8Array(4);
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    } else canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
  }
}

type WebGl = WebGLRenderingContext | WebGL2RenderingContext;

const kinds = new WeakMap<HTMLCanvasElement, string>();

/** A canvas has one context: asking for another kind makes none, but may spoil an empty canvas. */
export function watchContexts(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
    if (typeof given[0] === "string" && !kinds.has(this)) kinds.set(this, given[0]);
    const [kind, options] = given as [string, object | undefined];
    // A WebGL picture must outlive its frame to be looked at.
    const kept = kind.startsWith("webgl") ? { ...options, preserveDrawingBuffer: true } : options;
    return Reflect.apply(original, this, [kind, kept]);
  } as typeof original;
}

function contextOf(canvas: HTMLCanvasElement, wanted: readonly string[]): WebGl | null {
  const kind = kinds.get(canvas);
  if (kind === undefined || !wanted.includes(kind)) return null;
  return canvas.getContext(kind) as WebGl | null;
}

/** How many pixels of the container are painted, every third of them; text and markup do not count. */
export function paintedPixels(container: HTMLElement): number {
  return Array.from(sampleOf(container)).reduce((sum, one) => sum + (one === 0 ? 0 : 1), 0);
}

/** The picture of all canvases of the container, one number a pixel: what shows that it has changed. */
export function sampleOf(container: HTMLElement): Uint32Array {
  const { clientWidth, clientHeight } = container;
  const [width, height] = [Math.floor(clientWidth / 3), Math.floor(clientHeight / 3)];
  const all = new OffscreenCanvas(width, height);
  const context = all.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no canvas to look at pictures with");
  const frame = container.getBoundingClientRect();
  for (const canvas of container.querySelectorAll("canvas")) {
    if (canvas.width === 0 || getComputedStyle(canvas).visibility === "hidden") continue;
    const { left, top, width: w, height: h } = canvas.getBoundingClientRect();
    context.drawImage(canvas, (left - frame.left) / 3, (top - frame.top) / 3, w / 3, h / 3);
  }
  return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
}

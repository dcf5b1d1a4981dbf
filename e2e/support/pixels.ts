import type { Page } from "@playwright/test";

export interface Difference {
  /** Mean difference of a channel, 0 to 255. */
  readonly mean: number;
  /** Share of places that differ clearly to the eye. */
  readonly clear: number;
}

/**
 * How far two PNG pictures of one size differ, each place being the mean of eight by eight pixels, so
 * that edges which are smoothed in another way do not count.
 */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  const addresses = [one, other].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(compare, addresses);
}

/** Runs in the page. */
async function compare(addresses: readonly string[]): Promise<Difference> {
  const [CELL, CLEAR] = [8, 48];
  const [one, other] = await Promise.all(
    addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      return { width: canvas.width, height: canvas.height, data };
    }),
  );
  if (one === undefined || other?.width !== one.width || other.height !== one.height)
    throw new Error(`the pictures differ in size: ${one?.width} and ${other?.width} px wide`);
  const { width, height } = one;
  let [sum, cells, clear] = [0, 0, 0];
  for (let top = 0; top + CELL <= height; top += CELL) {
    for (let left = 0; left + CELL <= width; left += CELL) {
      let most = 0;
      for (let channel = 0; channel < 3; channel += 1) {
        let difference = 0;
        for (let y = top; y < top + CELL; y += 1) {
          for (let x = left; x < left + CELL; x += 1) {
            const at = (y * width + x) * 4 + channel;
            difference += (one.data[at] ?? 0) - (other.data[at] ?? 0);
          }
        }
        const mean = Math.abs(difference) / (CELL * CELL);
        sum += mean / 3;
        most = Math.max(most, mean);
      }
      cells += 1;
      if (most > CLEAR) clear += 1;
    }
  }
  return { mean: sum / cells, clear: clear / cells };
}

import { expect, type Locator, type Page } from "@playwright/test";

/** What is drawn: numbers of signs and of ties. */
export interface Counts {
  readonly actors: number;
  readonly ties: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label on the screen: whose, where its letters stand on the page, and where its sign stands in the frame. */
export interface Label {
  readonly actor: string;
  readonly text: string;
  readonly box: Box;
  /** "x y", the centre of the sign in CSS pixels of the network's frame. */
  readonly sign: string;
}

/** The section that the network is drawn in; its name counts what is drawn. */
export function network(page: Page): Locator {
  return page.getByRole("region", { name: /^Network\b/ });
}

/** Opens an address of the explorer, and waits until its network stands still. */
export async function openDrawn(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("demarche:network-drawn").length))
    .toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await atRest(page);
}

/**
 * Waits until the network shows the view that the page is at, and signs and labels are where they were at the
 * look before: they settle within 80 ms.
 */
export async function atRest(page: Page): Promise<void> {
  let before = "";
  const unmoved = async (): Promise<boolean> => {
    const now = JSON.stringify(await labels(page));
    const same = now === before;
    before = now;
    return same && !(await isBehind(page));
  };
  await expect.poll(unmoved, { intervals: [150] }).toBe(true);
}

/** Whether the network still shows the view before; found too while a dialog hides it from other programs. */
async function isBehind(page: Page): Promise<boolean> {
  return page.getByTestId("labels").evaluate((layer) => layer.closest('[aria-busy="true"]') !== null);
}

export async function counts(page: Page): Promise<Counts> {
  return network(page).evaluate(({ dataset }) => ({
    actors: Number(dataset["actors"]),
    ties: Number(dataset["ties"]),
  }));
}

/** The labels that are shown, in the order of the alphabet. */
export async function labels(page: Page): Promise<readonly Label[]> {
  const shown = await page.getByTestId("labels").evaluate(readLabels);
  return shown.toSorted((one, other) => (one.actor < other.actor ? -1 : 1));
}

/** Runs in the page. A text's own box is a whole line high: its letters are measured. */
function readLabels(layer: Element): Label[] {
  const context = document.createElement("canvas").getContext("2d");
  const origin = layer.getBoundingClientRect().top;
  const shown = Array.from(layer.querySelectorAll<SVGTextElement>("text[data-actor]")).filter(
    (text) => text.getAttribute("display") !== "none",
  );
  return shown.map((element) => {
    const text = element.textContent ?? "";
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    if (context !== null) context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = context?.measureText(text);
    const baseline = origin + Number(element.getAttribute("y"));
    const { left, right } = element.getBoundingClientRect();
    const top = baseline - (ink?.actualBoundingBoxAscent ?? 0);
    const bottom = baseline + (ink?.actualBoundingBoxDescent ?? 0);
    const { actor = "", sign = "" } = element.dataset;
    return { actor, text, sign, box: { left, top, right, bottom } };
  });
}

/** Where the labelled signs stand, by actor. */
export async function signs(page: Page): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await labels(page)).map(({ actor, sign }) => [actor, sign]));
}

export async function frameBox(page: Page): Promise<Box> {
  return network(page).evaluate((section) => {
    const { left, top, right, bottom } = section.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** The centre of a labelled actor's sign on the page. */
export async function signPoint(page: Page, actor: string): Promise<{ x: number; y: number }> {
  const sign = (await signs(page))[actor];
  if (sign === undefined) throw new Error(`${actor} has no label on the screen`);
  const [x = 0, y = 0] = sign.split(" ").map(Number);
  const { left, top } = await frameBox(page);
  return { x: left + x, y: top + y };
}

/** Once the network stands still: a notice that has just come or gone moves what is below it. */
export async function clickSign(page: Page, actor: string): Promise<void> {
  await atRest(page);
  const { x, y } = await signPoint(page, actor);
  await page.mouse.click(x, y);
}

/** A point of the tie between two signs, found as a person finds it: by moving over it until the tip names both. */
export async function pointOnTie(
  page: Page,
  one: string,
  other: string,
  names: string,
): Promise<{ x: number; y: number }> {
  const [from, to] = [await signPoint(page, one), await signPoint(page, other)];
  const tip = page.getByText(names, { exact: true });
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [nx, ny] = [(to.y - from.y) / length, (from.x - to.x) / length];
  for (const share of [0.5, 0.6, 0.7, 0.4]) {
    for (let step = 0; step <= 40; step++) {
      const off = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 3;
      const x = from.x + (to.x - from.x) * share + nx * off;
      const y = from.y + (to.y - from.y) * share + ny * off;
      await page.mouse.move(x, y);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      if (await tip.isVisible()) return { x, y };
    }
  }
  throw new Error(`no point of the tie between ${names} was found`);
}

export function inside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom
  );
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

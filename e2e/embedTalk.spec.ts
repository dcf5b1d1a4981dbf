import type { FrameLocator, Page } from "@playwright/test";
import { openDrawn } from "./support/network.ts";
import { type OtherSite, otherSite } from "./support/otherSite.ts";
import { parameter, summaryText } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

interface Told {
  readonly type: string;
  readonly view?: string;
  readonly summary?: string;
  readonly message?: string;
}

/** A page that keeps what it is told, and by whom. */
const ARTICLE = (embed: string): string => `<!doctype html><title>An article</title>
<script>
  window.told = [];
  addEventListener("message", ({ data, origin, source }) => {
    if (source === frames[0]) told.push({ ...data, origin });
  });
</script>
<p>Before the frame.</p>
<iframe id="embed" title="A view" src="${embed}" width="800" height="600"></iframe>
<iframe id="beside" title="Somebody else" src="/beside" width="100" height="100"></iframe>
<p>After the frame.</p>`;

let site: OtherSite;

test.beforeAll(async ({ baseURL }) => {
  const embed = new URL("?view=opening&embed=1", baseURL).href;
  const empty = "<!doctype html><title>Empty</title>";
  const whole = ARTICLE(embed.replace("&amp;embed=1", "").replace("&embed=1", ""));
  site = await otherSite({
    "/article": ARTICLE(embed),
    "/whole": whole,
    "/beside": empty,
    "/popup": empty,
  });
});

test.afterAll(() => site.close());

/** Opens the article, and waits until the embed in it is drawn. */
async function openArticle(page: Page, path = "/article"): Promise<FrameLocator> {
  await page.goto(site.origin + path);
  const embed = page.frameLocator("#embed");
  await expect(embed.getByText(/^Showing 53 of 106 actors/).first()).toBeVisible();
  await expect(embed.getByRole("region", { name: /^Network of/ })).toBeVisible();
  return embed;
}

const told = (page: Page): Promise<readonly (Told & { origin: string })[]> =>
  page.evaluate(() => Reflect.get(globalThis, "told") as never);

const types = async (page: Page): Promise<readonly string[]> => (await told(page)).map(({ type }) => type);

async function say(page: Page, message: unknown): Promise<void> {
  await page.evaluate((data) => frames[0]?.postMessage(data, "*"), message);
}

/** Asks for something that is always refused, and waits for its own answer: what came before has been heard. */
async function heardAll(page: Page): Promise<void> {
  await say(page, { type: "demarche:mark" });
  await expect.poll(async () => (await told(page)).at(-1)?.message).toContain("demarche:mark");
}

test("a page of another site hears nothing of the view until it speaks", async ({ page }) => {
  const embed = await openArticle(page);
  await embed.getByRole("button", { name: "Move the window one day forward" }).click();
  await expect(embed.getByText(/28 Dec 2019 to 4 Jan 2020/).first()).toBeVisible();
  await heardAll(page);
  expect(await types(page)).toEqual(["demarche:ready", "demarche:error"]);
});

test("says hello and is told what is shown, now and after each change", async ({ page, baseURL }) => {
  const embed = await openArticle(page);
  await say(page, { type: "demarche:hello" });
  await expect.poll(() => types(page)).toEqual(["demarche:ready", "demarche:view"]);
  await embed.getByRole("button", { name: "Move the window one day forward" }).click();
  await expect.poll(async () => (await types(page)).length).toBe(3);
  const [, first, then] = await told(page);
  expect(first).toMatchObject({
    view: expect.stringMatching(/^\?v=1\..*&t=2019-12-27\.\.2020-01-03&tab=network$/),
    summary: expect.stringMatching(/^Showing 53 of 106 actors and 67 of 240 interactions: 27 Dec 2019/),
    origin: new URL(baseURL ?? "").origin,
  });
  expect(then).toMatchObject({ view: expect.stringContaining("t=2019-12-28..2020-01-04") });
});

test("what it is told is the link to the whole page with the same view", async ({ page, baseURL }) => {
  const embed = await openArticle(page);
  await say(page, { type: "demarche:show", view: "?view=pompeo-calls&sel=mike-pompeo" });
  await expect(embed.getByRole("heading", { name: "Pompeo’s round of calls" })).toBeVisible();
  await expect(embed.getByRole("heading", { name: "Mike Pompeo" })).toBeVisible();
  await expect.poll(() => types(page)).toEqual(["demarche:ready", "demarche:view"]);
  const last = (await told(page)).at(-1);
  await openDrawn(page, new URL(last?.view ?? "", baseURL).href);
  expect(await summaryText(page)).toBe(last?.summary);
  expect(parameter(page, "sel")).toBe("mike-pompeo");
  expect(parameter(page, "embed")).toBe(null);
});

test("a frame beside the embed and a window of the same site are not heard", async ({ page }) => {
  const embed = await openArticle(page);
  const steer = { type: "demarche:show", view: "?view=pompeo-calls" };
  const beside = page.frames().find((frame) => frame.url().endsWith("/beside"));
  await beside?.evaluate((data) => parent.frames[0]?.postMessage(data, "*"), steer);
  const opening = page.waitForEvent("popup");
  await page.evaluate(() => void open("/popup"));
  const popup = await opening;
  await popup.waitForLoadState();
  await popup.evaluate((data) => (opener as Window).frames[0]?.postMessage(data, "*"), steer);
  await popup.close();
  await heardAll(page);
  expect(await types(page)).toEqual(["demarche:ready", "demarche:error"]);
  await expect(embed.getByRole("heading", { name: "The embassy siege" })).toBeVisible();

  // The same words from the page around are heard.
  await say(page, steer);
  await expect(embed.getByRole("heading", { name: "Pompeo’s round of calls" })).toBeVisible();
});

test("an embed that is its own window hears nobody", async ({ page }) => {
  await openDrawn(page, "/?view=opening&embed=1");
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("message", ({ data }) => heard.push(data));
    postMessage({ type: "demarche:show", view: "?view=pompeo-calls" }, location.origin);
    postMessage({ type: "demarche:nonsense" }, location.origin);
    postMessage("last", location.origin);
  });
  // Only what was sent above: an answer would stand between.
  await expect
    .poll(() => page.evaluate(() => Reflect.get(globalThis, "heard") as unknown))
    .toEqual([{ type: "demarche:show", view: "?view=pompeo-calls" }, { type: "demarche:nonsense" }, "last"]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The embassy siege");
});

test("the whole page in a frame neither hears nor tells", async ({ page }) => {
  await page.goto(`${site.origin}/whole`);
  const whole = page.frameLocator("#embed");
  await expect(whole.getByRole("region", { name: /^Network of/ })).toBeVisible();
  await say(page, { type: "demarche:show", view: "?view=pompeo-calls" });
  await say(page, { type: "demarche:hello" });
  await whole.getByRole("combobox", { name: "Named views" }).selectOption("all");
  await expect(whole.getByRole("heading", { level: 1, name: "All interactions" })).toBeVisible();
  expect(await told(page)).toEqual([]);
});

test("hostile messages are ignored or answered, and do nothing else", async ({ page }) => {
  const embed = await openArticle(page);
  await page.evaluate(() => {
    const target = frames[0];
    let nested: object = {};
    for (let depth = 0; depth < 500; depth++) nested = { more: nested };
    const ignored: readonly unknown[] = [
      null,
      "demarche:show",
      7,
      [],
      nested,
      new Map([["type", "demarche:show"]]),
      { type: { deep: nested } },
      JSON.parse('{"__proto__":{"type":"demarche:show","view":"?view=all"}}'),
      { type: "demarche:view", view: "?view=all", summary: "" },
    ];
    const answered: readonly unknown[] = [
      { type: "demarche:show", view: nested },
      { type: "demarche:show", view: "x".repeat(5_000_000) },
      { type: "demarche:show", view: "?v=1", __proto__: null, constructor: { prototype: {} } },
      { type: "demarche:hello", more: nested },
      { type: `demarche:${"<img src=x onerror=alert(1)>".repeat(1_000)}` },
    ];
    for (const message of [...ignored, ...answered]) target?.postMessage(message, "*");
  });
  await heardAll(page);
  expect(await types(page)).toEqual(["demarche:ready", ...Array<string>(6).fill("demarche:error")]);
  await expect(embed.getByRole("heading", { name: "The embassy siege" })).toBeVisible();
});

test("hostile links come to a notice in the embed", async ({ page }) => {
  const embed = await openArticle(page);
  const view = `?view=opening&__proto__=1&hops=zebra&sel=<script>&d=javascript:alert(1)&actor=${"x~".repeat(9_000)}`;
  await say(page, { type: "demarche:show", view });
  await expect(embed.getByRole("status").filter({ hasText: "could not be restored fully" })).toBeVisible();
  await expect.poll(async () => (await types(page)).at(-1)).toBe("demarche:view");
});

test("the example page steers its view and shows what it is told", async ({ page }) => {
  await page.goto("/embed-example.html");
  const embed = page.frameLocator("#view");
  const summary = page.getByRole("status").first();
  await expect(summary).toHaveText(/^Showing 53 of 106 actors and 67 of 240 interactions/);
  await page.getByRole("button", { name: "Pompeo’s round of calls" }).click();
  await expect(embed.getByRole("heading", { name: "Pompeo’s round of calls" })).toBeVisible();
  await expect(summary).toHaveText(/only “Phone or video call”/);
  await page.getByRole("button", { name: "The tie of Pompeo and Netanyahu" }).click();
  await expect(embed.getByRole("heading", { name: "Pompeo and Netanyahu" })).toBeVisible();
  await page.getByRole("button", { name: "As a table" }).click();
  await expect(embed.getByText("rocket barrage").first()).toBeVisible();
  await page.getByRole("link", { name: "The same view in Demarche" }).click();
  await expect(page.getByText("rocket barrage").first()).toBeVisible();
  expect([parameter(page, "tab"), parameter(page, "embed")]).toEqual(["table", null]);
});

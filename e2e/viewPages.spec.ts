import { graph } from "./support/data.ts";
import { clickSign, openDrawn } from "./support/network.ts";
import { address, parameter, shown } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const CALLS = "/view-pompeo-calls.html";

for (const { id, title, note } of graph.views) {
  test(`the page of “${title}” says so to programs that run no script`, async ({ page, request }) => {
    const html = await (await request.get(`/view-${id}.html`)).text();
    const words = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "text/html");
      const said = (name: string) => parsed.querySelector(`meta[${name}]`)?.getAttribute("content");
      return {
        title: parsed.title,
        description: said('name="description"'),
        ogTitle: said('property="og:title"'),
        ogDescription: said('property="og:description"'),
        card: said('name="twitter:card"'),
      };
    }, html);
    expect(words).toEqual({
      title: `${title} – Demarche`,
      description: note,
      ogTitle: title,
      ogDescription: note,
      card: "summary",
    });
  });
}

test("it opens on its view and keeps its address as long as that is what is shown", async ({ page }) => {
  await openDrawn(page, CALLS);
  await expect(page).toHaveTitle("Pompeo’s round of calls – Demarche");
  const ofPage = await shown(page);
  expect(address(page)).toBe(CALLS);
  await openDrawn(page, "/?view=pompeo-calls");
  expect(await shown(page)).toEqual(ofPage);
  await expect(page).toHaveTitle("Pompeo’s round of calls – Demarche");
});

test("another view has the main page's address, and Back comes to this one again", async ({ page }) => {
  await openDrawn(page, CALLS);
  await clickSign(page, "mike-pompeo");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
  expect(parameter(page, "sel")).toBe("mike-pompeo");
  await page.getByRole("button", { name: "All interactions" }).click();
  await expect(page).toHaveTitle("All interactions – Demarche");
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pompeo’s round of calls");
  await expect(page).toHaveTitle("Pompeo’s round of calls – Demarche");
  expect(address(page)).toBe(CALLS);
});

test("a link at its address is that link's view, and moves to the main page's", async ({ page }) => {
  await openDrawn(page, `${CALLS}?t=2020-01-04..2020-01-08`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your own view");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
  await expect(page).toHaveTitle(`${graph.title} – Demarche`);
});

test("the main page describes itself", async ({ page }) => {
  await openDrawn(page);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /^Demarche: /);
  await expect(page.locator('meta[property="og:description"]')).toHaveAttribute("content", /sources/);
  await expect(page).toHaveTitle("The embassy siege – Demarche");
});

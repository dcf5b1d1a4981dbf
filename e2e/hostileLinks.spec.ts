import type { Page } from "@playwright/test";
import { openGraph } from "../src/core/events/openGraph.ts";
import { decodeLink } from "../src/core/view/decode.ts";
import { packed } from "../src/core/view/pack.ts";
import { PARAMETERS } from "../src/core/view/parameters/order.ts";
import { percentEncoded } from "../src/core/view/percent.ts";
import { graph } from "./support/data.ts";
import { followAll, following } from "./support/followed.ts";
import { watchForHarm } from "./support/harm.ts";
import { inLots, lacksShared, OWN, sharedStrings } from "./support/hostileStrings.ts";
import { openDrawn } from "./support/network.ts";
import { notice } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

/** Hostile links: whatever a parameter holds, no script runs, no policy is violated, text is shown as text. */

test.use({
  // One page follows hundreds of links, which browsers else take for a loop.
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), "--disable-ipc-flooding-protection"],
    }),
});

const { catalogue } = openGraph(graph);

const NAMES = ["v", ...PARAMETERS.map(({ name }) => name), "data", "unheard-of", ""];

/** The ways in which a text may come in a link. */
const FORMS = ["in the query", "after #", "packed", "as it is in the query", "as it is after #"] as const;
type Form = (typeof FORMS)[number];

test("what must not be on the page is noticed even where it comes and goes", async ({ page }) => {
  const expectNoHarm = await watchForHarm(page);
  await openDrawn(page);
  await expectNoHarm();
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.setAttribute("href", " java\nscript:void 0");
    document.body.append(link, document.createElement("marquee"));
    document.body.lastElementChild?.remove();
    link.remove();
  });
  await expect(expectNoHarm()).rejects.toThrow(/java[^]*marquee/);
});

test("our own hostile texts, in every parameter, in every form of a link", async ({ page }) => {
  test.setTimeout(120_000);
  const links = OWN.flatMap((text, place) => [
    ...FORMS.map((form) =>
      linkWith(
        form,
        NAMES.map((name) => [name, text]),
      ),
    ),
    ...NAMES.filter((_, at) => at % OWN.length === place).map((name) => linkWith("after #", [[name, text]])),
  ]);
  await expectHarmless(page, links);
});

test.describe("the shared lists", () => {
  test.skip(lacksShared, "DEMARCHE_SHARED is not set");
  test("each text in one parameter or another, a link full at a time", async ({ page }) => {
    test.setTimeout(300_000);
    const links = inLots(sharedStrings(), NAMES.length).map((texts, lot) =>
      linkWith(
        FORMS[lot % FORMS.length] ?? "packed",
        texts.map((text, place) => [NAMES[(place + lot) % NAMES.length] ?? "q", text]),
      ),
    );
    await expectHarmless(page, links);
  });
});

for (const [link, said] of [
  ["d=constructor", "constructor"],
  ["d=https%3A%2F%2Fdata.example.org%2F%3Cimg%20src%3Dx%3E", null],
  [
    "d=https%3A%2F%2Fdata.example.org%2F%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "https://data.example.org/<script>alert(1)</script>",
  ],
] as const) {
  test(`whoever is asked about other data reads what the link says: ${link}`, async ({ page }) => {
    const expectNoHarm = await watchForHarm(page);
    await page.goto(`/?v=1&${link}`);
    if (said === null) await expect(notice(page)).toContainText("is not the id of a data set");
    else await expect(page.getByText(said, { exact: true })).toBeVisible();
    await expectNoHarm();
  });
}

test("a graph in a link that is none leaves the page its own data", async ({ page }) => {
  const expectNoHarm = await watchForHarm(page);
  await openDrawn(page, `/#v=1&graph=${percentEncoded("<script>alert(1)</script>")}`);
  await expect(notice(page)).toContainText("was not opened");
  await expectNoHarm();
});

/** A link with these parameters, and one that is named as the first text. */
async function linkWith(
  form: Form,
  given: readonly (readonly [name: string, text: string])[],
): Promise<string> {
  const write = form.startsWith("as it is") ? (text: string) => text : percentEncoded;
  const pairs = given.filter(([name, text]) =>
    keepsThePage(`?${percentEncoded(name)}=${percentEncoded(text)}`),
  );
  const first = write(given[0]?.[1] ?? "");
  const parameters = [...pairs.map(([name, text]) => `${name}=${write(text)}`), `${first}=1`].join("&");
  if (form === "packed") return `/#s=${await packed(`?v=1&${parameters}`)}`;
  return form.includes("query") ? `/?v=1&${parameters}` : `/#v=1&${parameters}`;
}

/** False where the link would rightly ask for other data, or leave the whole page away. */
function keepsThePage(link: string): boolean {
  const { data, fingerprint, chrome } = decodeLink(link).view;
  return data === null && fingerprint === null && chrome === "full";
}

async function expectHarmless(page: Page, links: readonly Promise<string>[]): Promise<void> {
  const expectNoHarm = await watchForHarm(page);
  await openDrawn(page);
  const kept = (await Promise.all(links)).filter(keepsThePage);
  expect(kept.length).toBeGreaterThan(50);
  const expected = await Promise.all(kept.map((link) => following(link, catalogue)));
  expect(await followAll(page, expected)).toEqual([]);
  await expectNoHarm();
}

import { deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { packed } from "../src/core/view/pack.ts";
import { exampleGraphFile } from "../tests/fixtures/exampleGraphFile.ts";
import { fingerprintOf } from "../src/core/model/fingerprint.ts";
import { graph } from "./support/data.ts";
import { openText } from "./support/files.ts";
import { atRest, clickSign, network, openDrawn, signs } from "./support/network.ts";
import {
  address,
  details,
  expectParameter,
  expectSummary,
  historyLength,
  notice,
  parameter,
  selected,
  type Shown,
  shown,
  summaryText,
} from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const REEF = JSON.stringify(exampleGraphFile);
const OPENING = "?v=1.vyB&d=iraq-2020&t=2019-12-27..2020-01-03";

/** Of the data that the page is sent with; a link written out carries it. */
const FINGERPRINT = fingerprintOf(graph).slice(0, 8);

interface Case {
  readonly parameters: string;
  readonly link: string;
  /** What shows that the parameter was heard. */
  readonly expected: {
    readonly title?: string;
    readonly summary?: RegExp;
    readonly selected?: string;
    readonly legend?: string;
    readonly ties?: RegExp;
  };
  /** The parameter as the app itself writes it, where it does. */
  readonly written?: readonly [name: string, value: string | RegExp];
}

const CASES: readonly Case[] = [
  {
    parameters: "v and d",
    link: "?v=1&d=iraq-2020",
    expected: {
      title: "All interactions",
      summary: /^Showing [\w ]+ actors and [\w ]+ interactions\.$/,
      selected: "Whole data set",
    },
    written: ["v", /^1\.[\w-]{3}$/],
  },
  {
    parameters: "t",
    link: "?t=2020-01-04..2020-01-08",
    expected: { title: "Your own view", summary: /: 4 Jan 2020 to 8 Jan 2020/ },
    written: ["t", "2020-01-04..2020-01-08"],
  },
  {
    parameters: "actor",
    link: "?actor=javad-zarif~mike-pompeo",
    expected: { summary: /within 1 tie of Zarif or Pompeo/ },
    written: ["actor", "javad-zarif~mike-pompeo"],
  },
  {
    parameters: "hops",
    link: "?t=2019-12-27..2020-01-03&actor=pmf&hops=2",
    expected: { summary: /within 2 ties of PMF/ },
    written: ["hops", "2"],
  },
  {
    parameters: "class",
    link: "?class=force~contact",
    expected: { summary: /only “Contact” or “Force”/ },
    written: ["class", "contact~force"],
  },
  {
    parameters: "kind",
    link: "?kind=call",
    expected: { summary: /only “Phone or video call”/ },
    written: ["kind", "call"],
  },
  {
    parameters: "min",
    link: "?min=3",
    expected: { summary: /ties of at least 3 interactions/ },
    written: ["min", "3"],
  },
  {
    parameters: "indep",
    link: "?indep=2",
    expected: { summary: /ties of at least 2 independent sources/ },
    written: ["indep", "2"],
  },
  {
    parameters: "size",
    link: "?size=ties&sel=mike-pompeo",
    expected: { selected: "Mike Pompeo", legend: "ties" },
    written: ["size", "ties"],
  },
  {
    parameters: "top",
    link: "?t=..&top=60&sel=mike-pompeo",
    expected: { selected: "Mike Pompeo", ties: /^\d+ of \d+ ties drawn, the strongest and those of the sel/ },
    written: ["top", "60"],
  },
  {
    parameters: "path and gap",
    link: "?path=mike-pompeo~qasem-soleimani&gap=5",
    expected: {
      summary:
        /in chains from Pompeo to Soleimani with at most 5 days between two.*; [\w ]+ of at most 4 links/,
    },
    written: ["path", "mike-pompeo~qasem-soleimani"],
  },
  {
    parameters: "sel, an actor",
    link: "?t=2019-12-27..2020-01-03&sel=kataib-hezbollah",
    expected: { title: "The embassy siege", selected: "Kataib Hezbollah" },
    written: ["sel", "kataib-hezbollah"],
  },
  {
    parameters: "sel, a tie",
    link: "?t=2019-12-27..2020-01-03&sel=mike-pompeo_benjamin-netanyahu",
    expected: { selected: "Pompeo and Netanyahu" },
    written: ["sel", "benjamin-netanyahu_mike-pompeo"],
  },
  {
    parameters: "sel, an interaction",
    link: "?sel=2020-01-01-pompeo-netanyahu-call",
    expected: { selected: "Phone or video call" },
    written: ["sel", "2020-01-01-pompeo-netanyahu-call"],
  },
  {
    parameters: "type",
    link: "?type=state~armed-group",
    expected: { summary: /: only armed groups and states\.$/ },
    written: ["type", "armed-group~state"],
  },
  {
    parameters: "topic",
    link: "?topic=embassy-siege",
    expected: { summary: /: about “embassy siege”\.$/ },
    written: ["topic", "embassy-siege"],
  },
  {
    parameters: "source",
    link: "?source=a24-2020-01-10",
    expected: { summary: /: from “Sistani condemns / },
    written: ["source", "a24-2020-01-10"],
  },
  {
    parameters: "status",
    link: "?t=2019-12-27..2020-01-03&status=all",
    expected: { summary: /, of any status/ },
    written: ["status", "all"],
  },
  {
    parameters: "conf",
    link: "?conf=medium~low",
    expected: { summary: /: of low or medium confidence\.$/ },
    written: ["conf", "low~medium"],
  },
  {
    parameters: "q",
    link: "?q=rocket",
    expected: { summary: /: containing “rocket”\.$/ },
    written: ["q", "rocket"],
  },
  {
    parameters: "roll",
    link: "?roll=state",
    expected: { summary: /: people and bodies rolled up to states\.$/ },
    written: ["roll", "state"],
  },
  {
    parameters: "asof",
    link: "?asof=2020-01-02",
    expected: { summary: /: as known on 2 Jan 2020; 23 of them with unknown day of report\.$/ },
    written: ["asof", "2020-01-02"],
  },
  {
    parameters: "hide",
    link: "?hide=mike-pompeo~iran",
    expected: { summary: /: without Iran and Pompeo\.$/ },
    written: ["hide", "iran~mike-pompeo"],
  },
  {
    parameters: "dv",
    link: `?d=iraq-2020&dv=${FINGERPRINT}&t=2020-01-04..2020-01-08`,
    expected: { summary: /: 4 Jan 2020 to 8 Jan 2020/ },
    written: ["dv", FINGERPRINT],
  },
  {
    parameters: "view",
    link: "?view=gulf-mediation",
    expected: { title: "Gulf mediation", summary: /only “Contact”, within 1 tie of/ },
    written: ["class", "contact"],
  },
];

for (const { parameters, link, expected, written } of CASES) {
  test(`a link with ${parameters} shows two visitors the same`, async ({ page, newVisitor }) => {
    await openDrawn(page, `/${link}`);
    const first = await shown(page);
    if (expected.title !== undefined) expect(first.title).toBe(expected.title);
    if (expected.summary !== undefined) expect(first.summary).toMatch(expected.summary);
    if (expected.selected !== undefined) expect(first.selected).toBe(expected.selected);
    if (expected.legend !== undefined)
      await expect(page.getByRole("combobox", { name: "Area =" })).toHaveValue(expected.legend);
    if (expected.ties !== undefined) await expect(page.getByLabel(expected.ties)).toHaveValue("60");
    if (written !== undefined) {
      const [name, value] = written;
      await expect
        .poll(() => parameter(page, name))
        .toEqual(typeof value === "string" ? value : expect.stringMatching(value));
    }
    await expect(notice(page)).toHaveCount(0);
    const other = await (await newVisitor()).newPage();
    await openDrawn(other, address(page));
    expect(await shown(other)).toEqual(first);
    expect(address(other)).toBe(address(page));
  });
}

test("a link with pin shows two visitors the actor in the place that a hand gave it", async ({
  page,
  newVisitor,
}) => {
  const link = "/?t=2019-12-27..2020-01-03&cam=500.290.1000";
  await openDrawn(page, link);
  const laidOut = await signs(page);
  await openDrawn(page, `${link}&pin=mike-pompeo.640.120`);
  const first = await shown(page);
  expect(first.signs["mike-pompeo"]).not.toBe(laidOut["mike-pompeo"]);
  expect(first.signs["qasem-soleimani"]).toBe(laidOut["qasem-soleimani"]);
  await expectParameter(page, "pin", "mike-pompeo.640.120");
  const other = await (await newVisitor()).newPage();
  await openDrawn(other, address(page));
  expect(await shown(other)).toEqual(first);
});

test("a link with tab shows two visitors the same rows, to whoever has a narrow screen, too", async ({
  page,
  newVisitor,
}) => {
  const rows = (of: Page) => of.getByRole("table").getByRole("row").allInnerTexts();
  await page.goto("/?t=2020-01-04..2020-01-08&tab=table");
  await expect.poll(() => summaryText(page)).toContain("4 Jan 2020 to 8 Jan 2020");
  await expectParameter(page, "tab", "table");
  await expect(page.getByRole("button", { name: "Table" })).toHaveAttribute("aria-current", "page");
  await expect.poll(async () => (await rows(page)).length).toBeGreaterThan(5);
  const first = await rows(page);
  const other = await (await newVisitor()).newPage();
  await other.goto(address(page));
  await expect.poll(() => rows(other)).toEqual(first);
  const phone = await (await newVisitor({ viewport: { width: 390, height: 844 } })).newPage();
  await openDrawn(
    phone,
    address(page)
      .replace("tab=table", "tab=network")
      .replace(/v=1\.\w{3}/, "v=1"),
  );
  await expect(phone.getByRole("button", { name: "Network", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
});

test("a link with cam shows two visitors the same picture, to the pixel", async ({ page, newVisitor }) => {
  await openDrawn(page, `/?t=2019-12-27..2020-01-03&sel=mike-pompeo`);
  const fitted = await signs(page);
  await openDrawn(page, `/?t=2019-12-27..2020-01-03&sel=mike-pompeo&cam=420.215.640`);
  const first = await shown(page);
  expect(first.signs["mike-pompeo"]).not.toBe(fitted["mike-pompeo"]);
  await expectParameter(page, "cam", "420.215.640");
  const other = await (await newVisitor()).newPage();
  await openDrawn(other, address(page));
  expect(await shown(other)).toEqual(first);
  const [one, same] = [await network(page).screenshot(), await network(other).screenshot()];
  expect(one.equals(same)).toBe(true);
});

test("what was clicked together is what the link gives, to the same place", async ({ page, newVisitor }) => {
  await openDrawn(page);
  await page.getByRole("checkbox", { name: /^Contact/ }).check();
  await expectSummary(page, "only “Contact”");
  await clickSign(page, "mike-pompeo");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await expectParameter(page, "sel", "mike-pompeo");
  await atRest(page);
  const first = await shown(page);
  const other = await (await newVisitor()).newPage();
  await openDrawn(other, address(page));
  expect(await shown(other)).toEqual(first);
});

test("zooming is written into the link, and fitting takes it out", async ({ page, newVisitor }) => {
  await openDrawn(page);
  const steps = await historyLength(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => parameter(page, "cam")).toMatch(/^-?\d+\.-?\d+\.\d+$/);
  await atRest(page);
  const first = await signs(page);
  const other = await (await newVisitor()).newPage();
  await openDrawn(other, address(page));
  expect(far(first, await signs(other))).toEqual([]);
  await page.getByRole("button", { name: "Fit the network" }).click();
  await expectParameter(page, "cam", null);
  expect(await historyLength(page)).toBe(steps);
});

test("back and forward restore each deliberate step whole", async ({ page }) => {
  await openDrawn(page);
  const stops: { address: string; shown: Shown }[] = [];
  const stop = async (): Promise<void> => {
    await atRest(page);
    stops.push({ address: address(page), shown: await shown(page) });
  };
  await stop();
  await clickSign(page, "mike-pompeo");
  await expectParameter(page, "sel", "mike-pompeo");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await stop();
  await page.getByRole("button", { name: "Gulf mediation" }).click();
  await expectSummary(page, "4 Jan 2020 to 26 Jan 2020");
  await stop();
  await details(page)
    .getByRole("link", { name: /^Zarif \d+$/ })
    .click();
  await details(page).getByRole("button", { name: "Focus on Zarif" }).click();
  await expectSummary(page, "within 1 tie of Zarif, ");
  await stop();

  const restored = async (at: number): Promise<void> => {
    const expected = stops[at];
    if (expected === undefined) throw new Error(`no stop ${at}`);
    await expect.poll(() => address(page)).toBe(expected.address);
    await expect.poll(() => shown(page)).toEqual(expected.shown);
  };
  const back = async (): Promise<void> => void (await page.evaluate(() => history.back()));
  await back();
  await expect(selected(page)).toHaveText("Mohammad Javad Zarif");
  await back();
  await restored(2);
  await back();
  await restored(1);
  await back();
  await restored(0);
  for (const at of [1, 2]) {
    await page.evaluate(() => history.forward());
    await restored(at);
  }
  await page.evaluate(() => history.go(2));
  await restored(3);
});

/** 100 MB of one letter. */
const BOMB = `z1.${deflateSync(Buffer.from(`?q=${"a".repeat(100_000_000)}`)).toString("base64url")}`;

const NOTICES = [
  [
    "cut off",
    OPENING.slice(0, -4),
    "This link looks cut off or edited. This link could not be restored fully: `t=2019-12-27..2020-0` is not two days",
  ],
  ["edited", OPENING.replace("01-03", "01-02"), /^This link looks cut off or edited\.$/],
  [
    "hops=zebra",
    "?actor=mike-pompeo&hops=zebra",
    "This link could not be restored fully: `hops=zebra` is not a number",
  ],
  [
    "an actor not in the data",
    "?actor=javad-zarif~mike-pompeo~xyz",
    "1 of 3 actors, `xyz`, is not in this data",
  ],
  [
    "a day that is not in the calendar",
    "?t=2020-02-30..&class=contact",
    "`t=2020-02-30..` is not two days of the calendar",
  ],
  ["a view that is not in the data", "?view=nowhere", "`view=nowhere` is not a view of this data"],
  [
    "data that have changed since",
    "?d=iraq-2020&dv=00000000&class=contact",
    "The data has changed since this link was made.",
  ],
  [
    "a layout that cannot be shown yet",
    "?layout=circle",
    "`layout=circle` is kept in the link, but this version cannot show it",
  ],
  ["a damaged packed part", "#s=z1.AAAA", "`s=z1.AAAA` is damaged or cut off"],
  ["a packed part that inflates", `#s=${BOMB}`, "holds more than 1,000,000 bytes"],
  ["several faults", "?hops=zebra&min=0&sel=nobody", /`hops=zebra`.*`min=0`.*`sel=nobody`/],
  [
    "markup",
    `?actor=${encodeURIComponent("<img src=x onerror=globalThis.broken=1>")}&sel=${encodeURIComponent("<script>globalThis.broken=1</script>")}`,
    "`actor=<img src=x onerror=globalThis.bro…`",
  ],
  [
    "a script address",
    "?view=javascript:alert(1)&d=javascript:alert(1)&sel=javascript:alert(1)",
    "`d=javascript:alert(1)`",
  ],
] as const;

for (const [fault, link, words] of NOTICES) {
  test(`of a link with ${fault}, one notice says what could not be restored`, async ({ page }) => {
    page.on("dialog", () => {
      throw new Error("a script of the link ran");
    });
    await openDrawn(page, `/${link}`);
    await expect(notice(page)).toHaveCount(1);
    await expect(notice(page).getByRole("paragraph")).toContainText(words);
    await expect(notice(page).locator("img, script")).toHaveCount(0);
    expect(await page.evaluate(() => "broken" in globalThis)).toBe(false);
    await notice(page).getByRole("button", { name: "Dismiss this notice" }).click();
    await expect(notice(page)).toHaveCount(0);
    await expectUsable(page);
  });
}

test("a parameter of a later version is kept, without a word", async ({ page }) => {
  await openDrawn(page, "/?t=2019-12-27..2020-01-03&orbit=siege.3");
  await expectParameter(page, "orbit", "siege.3");
  await expect(notice(page)).toHaveCount(0);
  await clickSign(page, "mike-pompeo");
  await expectParameter(page, "sel", "mike-pompeo");
  expect(parameter(page, "orbit")).toBe("siege.3");
});

for (const [what, link] of [
  ["a private link", "/#t=2020-01-01..2020-01-01&class=contact"],
  ["one whose # a mail program made %23", "/%23t=2020-01-01..2020-01-01&class=contact"],
] as const) {
  test(`${what} is read, and stays away from the server`, async ({ page }) => {
    await openDrawn(page, link);
    await expectSummary(page, "on 1 Jan 2020, only “Contact”");
    await expect(notice(page)).toHaveCount(0);
    await expect
      .poll(() => address(page))
      .toMatch(/^\/#v=1\.[\w-]{3}&d=iraq-2020&dv=[0-9a-f]{8}&t=2020-01-01\.\.2020-01-01&class=contact$/);
    await clickSign(page, "mike-pompeo");
    await expect.poll(() => address(page)).toMatch(/^\/#.*&sel=mike-pompeo$/);
  });
}

test("a link of more than 2,000 characters is packed after #, and shows two visitors the same", async ({
  page,
  newVisitor,
}) => {
  const pins = graph.actors.map(({ id }, at) => `${id}.${200 + ((at * 67) % 600)}.${80 + ((at * 31) % 400)}`);
  await openDrawn(page, `/?t=2019-12-27..2020-01-03&cam=500.290.1000#pin=${pins.join("~")}`);
  await expect.poll(() => address(page)).toMatch(/^\/#s=z1\.[\w-]{500,}$/);
  const first = await shown(page);
  const other = await (await newVisitor()).newPage();
  await openDrawn(other, address(page));
  expect(await shown(other)).toEqual(first);
  await expect(notice(other)).toHaveCount(0);
  await clickSign(other, "mike-pompeo");
  await expect(selected(other)).toHaveText("Mike Pompeo");
  await other.evaluate(() => history.back());
  await expect.poll(() => shown(other)).toEqual(first);
});

test("a link of a file asks for the file, and shows it as it was shown", async ({ page, newVisitor }) => {
  await openDrawn(page);
  await openText(page, "reef.json", REEF);
  await expectSummary(page, "1 Jan 2020 to 4 Jan 2020");
  await page.getByRole("checkbox", { name: /^Contact/ }).check();
  await expectSummary(page, "1 Jan 2020 to 4 Jan 2020, only “Contact”");
  const first = await shown(page);

  const other = await (await newVisitor()).newPage();
  await other.goto(address(page));
  await expect(other.getByRole("heading", { name: "This link was made for other data" })).toBeVisible();
  await expect(other.getByRole("main")).toContainText("reef");
  await other.getByLabel("File of these data").setInputFiles({
    name: "the-same.json",
    mimeType: "application/json",
    buffer: Buffer.from(REEF),
  });
  await expect.poll(() => shown(other)).toEqual(first);
  await expect(notice(other).getByRole("paragraph")).toHaveText("“the-same.json” is open.");

  await page.evaluate(() => history.back());
  await page.evaluate(() => history.back());
  await expectSummary(page, "27 Dec 2019 to 3 Jan 2020");
  await expect(page.getByRole("banner")).not.toContainText("reef");
});

test("a link of data that are not here can be laid on those of the page", async ({ page }) => {
  await page.goto("/?d=other-set&class=contact&sel=mike-pompeo");
  await expect(page.getByRole("main")).toContainText("other-set");
  await page.getByRole("button", { name: "Show the data of this page instead" }).click();
  await expectSummary(page, "only “Contact”");
  await expect(selected(page)).toHaveText("Mike Pompeo");
  await expect(notice(page)).toContainText("this link was made for the data set `other-set`");
  await expectParameter(page, "d", "iraq-2020");
});

test("a private link holds its own data, and says that they came with it", async ({ page, newVisitor }) => {
  const link = `/#v=1&d=reef&class=contact&graph=${await packed(REEF)}`;
  await openDrawn(page, link);
  await expect(page.getByRole("banner")).toContainText("came with the link");
  await expectSummary(page, "only “Contact”");
  await expect(notice(page)).toHaveCount(0);
  const other = await (await newVisitor()).newPage();
  await expect.poll(() => address(page)).toMatch(/^\/#v=1\..*&graph=z1\./);
  await openDrawn(other, address(page));
  expect(await shown(other)).toEqual(await shown(page));
  await expect(notice(other)).toHaveCount(0);
});

test("more changes than a browser takes still end at the right address", async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(90_000);
  // Playwright switches the limit off that every visitor's browser has.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ["--disable-ipc-flooding-protection"],
  });
  try {
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await openDrawn(page, "/?v=1");
    const last = await page.getByRole("checkbox", { name: /^Force/ }).elementHandle();
    await page.getByRole("checkbox", { name: /^Contact/ }).evaluate((element: HTMLElement, then) => {
      for (let click = 0; click < 400; click += 1) element.click();
      if (then instanceof HTMLElement) then.click();
    }, last);
    expect(said.join()).toContain("Throttling navigation");
    expect(parameter(page, "class")).not.toBe("force");
    await expectSummary(page, "only “Force”");
    await expect.poll(() => parameter(page, "class"), { timeout: 60_000 }).toBe("force");
    await page.reload();
    await expectSummary(page, "only “Force”");
    await expect(notice(page)).toHaveCount(0);
  } finally {
    await browser.close();
  }
});

async function expectUsable(page: Page): Promise<void> {
  await page
    .getByRole("navigation", { name: "Named views" })
    .getByRole("button", { name: "The European round" })
    .click();
  await expectSummary(page, "4 Jan 2020 to 8 Jan 2020, only “Phone or video call”");
}

/** Signs that stand more than a pixel apart. */
function far(one: Shown["signs"], other: Shown["signs"]): readonly string[] {
  return Object.keys(one).filter((actor) => {
    const [x = 0, y = 0] = (one[actor] ?? "").split(" ").map(Number);
    const [u = 0, v = 0] = (other[actor] ?? one[actor] ?? "").split(" ").map(Number);
    return Math.hypot(x - u, y - v) > 1;
  });
}

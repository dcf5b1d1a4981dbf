import { readGraphText } from "../src/core/formats/json.ts";
import { exampleGraphFile } from "../tests/fixtures/exampleGraphFile.ts";
import { axeFindingsByTheme, NOTHING, sideways } from "./support/axe.ts";
import { openJson, openText } from "./support/files.ts";
import { openDrawn } from "./support/network.ts";
import { address, expectSummary, notice, selected, shown, summaryText } from "./support/screen.ts";
import { downloaded, openPart, openShare, sharedLink } from "./support/share.ts";
import { expect, test } from "./support/test.ts";

const CALLS = "/?v=1&t=2020-01-01..2020-01-01&kind=call&sel=mike-pompeo&cam=420.215.640";
const LONG = `/?v=1&t=2019-12-27..2020-01-03&later=${"x".repeat(300)}`;

test.describe("the link", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("is a click and Enter away, and shows another visitor the same", async ({ page, newVisitor }) => {
    await openDrawn(page, CALLS);
    const first = await shown(page);
    const dialog = await openShare(page);
    await expect(dialog.getByRole("button", { name: "Copy link" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await sharedLink(dialog));
    const other = await (await newVisitor()).newPage();
    await openDrawn(other, link);
    expect(await shown(other)).toEqual(first);
    await expect(notice(other)).toHaveCount(0);
  });
});

test("the dialog says what the link shows, and gives the focus back", async ({ page }) => {
  await openDrawn(page, CALLS);
  const summary = await summaryText(page);
  const dialog = await openShare(page);
  const words = dialog.getByRole("region", { name: "What the link shows" });
  await expect(words).toContainText(summary);
  await expect(words).toContainText("SelectedMike Pompeo");
  await expect(words).toContainText("Opens asnetwork");
  await expect(words).toContainText("Cameraat the place and zoom you see now");
  await expect(dialog).toContainText("the data come with this page");
  await expect(dialog).toContainText("the server of this page sees it and may keep it in its log");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
  await expect(selected(page)).toHaveText("Mike Pompeo");
});

test("where copying is refused, the link is selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await openDrawn(page);
  const dialog = await openShare(page);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "press Ctrl+C" })).toBeVisible();
  const chosen = await page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : "";
  });
  expect(chosen).toBe(await sharedLink(dialog));
});

test("a QR code is drawn in the page, and warned of where it is too dense", async ({ page }) => {
  await openDrawn(page, CALLS);
  const dialog = await openShare(page);
  const qr = await openPart(dialog, "QR code");
  await expect(qr.getByRole("img", { name: /^QR code of the link: On 1 Jan 2020/ })).toBeVisible();
  await expect(qr).not.toContainText("too small to be read from a projector");
  const svg = await downloaded(page, () => qr.getByRole("button", { name: "Download SVG" }).click());
  expect(svg.name).toMatch(/^iraq-2020-on-1-jan-2020.*-qr\.svg$/);
  expect(svg.text).toContain("US–Iran–Iraq crisis");
  const png = await downloaded(page, () => qr.getByRole("button", { name: "Download PNG" }).click());
  expect([png.name.slice(-4), png.text.slice(1, 4)]).toEqual([".png", "PNG"]);

  await openDrawn(page, LONG);
  await expect(await openPart(await openShare(page), "QR code")).toContainText(
    /The link has [34]\d\d characters\. Above 300 the squares are too small/,
  );
});

test("the embed code is a frame of exactly this view", async ({ page, newVisitor }) => {
  await openDrawn(page, CALLS);
  const embed = await openPart(await openShare(page), "Embed");
  await embed.getByRole("combobox", { name: "Size" }).selectOption("960 × 640");
  const code = await embed.getByRole("textbox", { name: "Embed code" }).inputValue();
  const blank = await (await newVisitor()).newPage(); // the explorer's own policy forbids markup from text
  const frame = await blank.evaluate(
    (markup) => {
      const { body } = new DOMParser().parseFromString(markup, "text/html");
      const [only, ...others] = Array.from(body.querySelectorAll("*"));
      const attributes = Array.from(only?.attributes ?? [], ({ name, value }) => [name, value]);
      return { others: others.length, attributes: Object.fromEntries(attributes) as unknown };
    },
    code.replaceAll("iframe", "span"), // a real one would load
  );
  expect(frame.others).toBe(0);
  expect(frame.attributes).toEqual({
    src: expect.stringMatching(
      /^http:\/\/localhost:\d+\/\?v=1\.\w{3}&d=iraq-2020&.*&embed=1$/,
    ) as unknown as string,
    title: "On 1 Jan 2020, only “Phone or video call” – US–Iran–Iraq crisis, December 2019 to January 2020",
    width: "960",
    height: "640",
    loading: "lazy",
  });
});

for (const { what, choice, fetched } of [
  { what: "the view alone", choice: "The view alone", fetched: true },
  { what: "its data inside", choice: "The view and its data", fetched: false },
]) {
  test(`a private link with ${what} tells no server anything`, async ({ page, newVisitor }) => {
    await openDrawn(page, CALLS);
    const first = await shown(page);
    const part = await openPart(await openShare(page), "Private link");
    await part.getByRole("radio", { name: choice }).check();
    const field = part.getByRole("textbox", { name: "Private link" });
    await expect(field).toHaveValue(/#/);
    const link = await field.inputValue();

    const other = await (await newVisitor()).newPage();
    const asked: string[] = [];
    other.on("request", (request) => asked.push(request.url()));
    await openDrawn(other, link);
    if (!fetched) await expectSummary(other, "Showing 4 of 12 actors and all 3 interactions");
    const second = await shown(other);
    if (fetched) expect(second).toEqual(first);
    else expect({ ...second, summary: "", title: "" }).toEqual({ ...first, summary: "", title: "" });
    await expect(notice(other)).toHaveCount(0);

    const { origin } = new URL(page.url());
    const files = asked.filter((url) => url.startsWith("http")).map((url) => new URL(url));
    expect(files.filter((url) => url.origin !== origin || url.search !== "")).toEqual([]);
    expect(
      files
        .map(({ pathname }) => pathname)
        .filter((path) => !/^\/(assets\/[\w.-]+|icon\.svg|iraq-2020\.json)?$/.test(path)),
    ).toEqual([]);
    expect(address(other)).toMatch(/^\/#v=1\.\w{3}&/);
    await other.reload();
    await expect.poll(() => summaryText(other)).toBe(second.summary);
  });
}

test("what is too large for a link says so, with its size", async ({ page }) => {
  await openDrawn(page, "/?v=1&t=..");
  const part = await openPart(await openShare(page), "Private link");
  await part.getByRole("radio", { name: "The view and its data" }).check();
  await expect(part.getByRole("status").filter({ hasText: "too large for a link: " })).toContainText(
    /\d\d\d?,\d\d\d characters; at most 32,000/,
  );
});

test("a view saved under a name is there after a reload, is followed, renamed and deleted, with undo", async ({
  page,
}) => {
  test.slow(); // four pages on a busy machine
  await openDrawn(page, CALLS);
  const first = await shown(page);
  const part = await openPart(await openShare(page), "Save as a named view");
  await part.getByRole("textbox", { name: "Name" }).fill("New Year’s calls");
  await page.keyboard.press("Enter");
  await expect(part.getByRole("listitem")).toContainText(["New Year’s calls"]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("New Year’s calls");

  await openDrawn(page, "/");
  await page.reload();
  const views = page.getByRole("navigation", { name: "Named views" });
  const chip = views.getByRole("button", { name: "New Year’s calls, saved by you" });
  await chip.click();
  await expectSummary(page, "on 1 Jan 2020");
  expect(await shown(page)).toEqual({ ...first, title: "New Year’s calls" });

  const again = await openPart(await openShare(page), "Save as a named view");
  await again.getByRole("button", { name: "Rename “New Year’s calls”" }).click();
  await again.getByRole("textbox", { name: "New name of “New Year’s calls”" }).fill("Three calls");
  await page.keyboard.press("Enter");
  await expect(again.getByRole("listitem")).toContainText(["Three calls"]);
  await again.getByRole("button", { name: "Delete “Three calls”" }).click();
  await expect(again.getByRole("listitem")).toHaveCount(0);
  await again.getByRole("button", { name: "Undo" }).click();
  await expect(again.getByRole("listitem")).toContainText(["Three calls"]);
  await again.getByRole("button", { name: "Delete “Three calls”" }).click();
  await page.keyboard.press("Escape");
  await openDrawn(page, "/");
  await expect(views.getByRole("button", { name: "The European round" })).toBeVisible();
  await expect(views.getByRole("button", { name: /saved by you/ })).toHaveCount(0);
});

test("a graph is downloaded with one’s views, and has them when it is opened", async ({
  page,
  newVisitor,
}) => {
  await openDrawn(page, CALLS);
  const dialog = await openShare(page);
  const save = await openPart(dialog, "Save as a named view");
  await save.getByRole("textbox", { name: "Name" }).fill("New Year’s calls");
  await save.getByRole("button", { name: "Save view" }).click();
  const files = await openPart(dialog, "Files");
  const file = await downloaded(page, () =>
    files.getByRole("button", { name: "Download graph with your stories and views" }).click(),
  );
  expect(file.name).toBe("iraq-2020.json");
  const other = await (await newVisitor()).newPage();
  await openDrawn(other);
  await openText(other, file.name, file.text);
  await other
    .getByRole("navigation", { name: "Named views" })
    .getByRole("button", { name: "New Year’s calls" })
    .click();
  await expectSummary(other, "on 1 Jan 2020");
  await expect(selected(other)).toHaveText("Mike Pompeo");
});

test("the graph of a view is a graph file of its own", async ({ page, newVisitor }) => {
  await openDrawn(page, CALLS);
  const files = await openPart(await openShare(page), "Files");
  const file = await downloaded(page, () =>
    files.getByRole("button", { name: "Download graph of this view" }).click(),
  );
  const read = readGraphText(file.text);
  expect(read).toMatchObject({ ok: true, problems: [] });
  const other = await (await newVisitor()).newPage();
  await openDrawn(other);
  await openText(other, file.name, file.text);
  await expectSummary(other, "Showing 4 of 12 actors and all 3 interactions");
  await expect(other.getByRole("banner")).toContainText("Part of US–Iran–Iraq crisis");
});

test("a view file shows its view in another browser, and says which data it needs", async ({
  page,
  newVisitor,
}) => {
  await openDrawn(page, CALLS);
  const first = await shown(page);
  const files = await openPart(await openShare(page), "Files");
  const file = await downloaded(page, () =>
    files.getByRole("button", { name: "Download view file" }).click(),
  );
  expect(file.name).toMatch(/^iraq-2020-on-1-jan-2020-only-phone-or-video-call\.view\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({
    format: "demarche-view",
    version: 1,
    summary: first.summary,
    data: { id: "iraq-2020", address: null },
  });

  const other = await (await newVisitor()).newPage();
  await openDrawn(other);
  await openText(other, file.name, file.text);
  await notice(other).getByRole("button", { name: "Dismiss this notice" }).click();
  await expectSummary(other, "on 1 Jan 2020");
  expect(await shown(other)).toEqual(first);

  const reef = file.text
    .replaceAll("iraq-2020", "reef")
    .replace("US–Iran–Iraq crisis, December 2019 to January 2020", "The lighthouse");
  await openText(
    other,
    "reef.view.json",
    reef.replace(/"link": "[^"]*"/, '"link": "?v=1&d=reef&kind=siege&tab=network"'),
  );
  await expect(notice(other)).toContainText(
    "“The lighthouse”, and those data are not here. Open their graph file",
  );
  expect(await summaryText(other)).toBe(first.summary);
  await openJson(other, "reef.json", exampleGraphFile);
  await expectSummary(other, "only “Siege”");
});

test("of a file on this computer the dialog says what the receiver needs", async ({ page, newVisitor }) => {
  await openDrawn(page);
  await openJson(page, "reef.json", exampleGraphFile);
  await expectSummary(page, "1 Jan 2020 to 4 Jan 2020");
  const dialog = await openShare(page);
  await expect(dialog).toContainText(
    "The data are a file on this computer, “reef.json”, and the link does not hold them.",
  );
  await expect(await openPart(dialog, "Embed")).toContainText(
    "Other pages can only show data that have an address",
  );
  const link = await sharedLink(dialog);
  expect(link).not.toContain("reef.json");

  const other = await (await newVisitor()).newPage();
  await other.goto(link);
  await expect(other.getByRole("heading", { name: "This link was made for other data" })).toBeVisible();
  const carried = await openPart(dialog, "Private link");
  await expect(carried.getByRole("radio", { name: "The view and its data" })).toBeChecked();
  await openDrawn(other, await carried.getByRole("textbox", { name: "Private link" }).inputValue());
  await expectSummary(other, "1 Jan 2020 to 4 Jan 2020");
  const again = await openShare(other);
  await expect(again).toContainText("The data came inside a private link, so this one holds them too");
  expect(await sharedLink(again)).toContain("&graph=z1.");
});

test.describe("storage that is full", () => {
  test("keeps named views as long as the page, and says so", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openDrawn(page, CALLS);
    const part = await openPart(await openShare(page), "Save as a named view");
    await part.getByRole("button", { name: "Save view" }).click();
    await expect(part).toContainText("They last until the page is closed");
    await expect(part.getByRole("listitem")).toHaveCount(1);
  });
});

const PARTS = ["QR code", "Embed", "Private link", "Standalone page", "Save as a named view", "Files"];

for (const { name, width, height } of [
  { name: "a wide screen", width: 1440, height: 900 },
  { name: "a phone", width: 390, height: 844 },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test("axe finds nothing to mend in the dialog with all of it open, light or dark", async ({ page }) => {
      test.slow(); // axe takes seconds on a busy machine
      await page.goto(CALLS);
      const dialog = await openShare(page);
      for (const part of PARTS) await openPart(dialog, part);
      await dialog.getByRole("button", { name: "Save view" }).click();
      expect(await axeFindingsByTheme(page, "dialog")).toEqual(NOTHING);
      expect(await sideways(page, dialog), "pixels that scroll sideways").toBe(0);
    });
  });
}

test("each control of the dialog is reached with Tab, and nothing behind it", async ({ page }) => {
  await openDrawn(page, CALLS);
  await openShare(page);
  const names: string[] = [];
  for (let stop = 0; stop < 11; stop += 1) {
    names.push(await page.evaluate(nameOfStop));
    await page.keyboard.press("Tab");
  }
  expect(names).toEqual([
    "Copy link",
    "QR code",
    "Embed",
    "Private link",
    "Standalone page",
    "Save as a named view",
    "Files",
    "the browser's own controls",
    "Close",
    "the link",
    "Copy link",
  ]);
});

/** Runs in the page. */
function nameOfStop(): string {
  const stop = document.activeElement;
  if (stop === document.body) return "the browser's own controls";
  if (stop instanceof HTMLTextAreaElement) return "the link";
  return (stop?.querySelector("span") ?? stop)?.textContent?.trim() ?? "";
}

import type { Page } from "@playwright/test";
import { INJECTED_STYLES, headerPolicy, metaPolicy, inlineHash } from "../scripts/securityPolicy.mjs";
import { expect, test } from "./support/test.ts";

/** Opens the explorer and waits until the network is drawn. */
async function openDrawn(page: Page): Promise<void> {
  await page.goto("/");
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("demarche:network-drawn").length))
    .toBeGreaterThan(0);
}

test("every response to the page and its worker carries the policy", async ({ page }) => {
  const policies = new Map<string, string | undefined>();
  page.on("response", (response) => {
    policies.set(new URL(response.url()).pathname, response.headers()["content-security-policy"]);
  });
  await openDrawn(page);
  const paths = [...policies.keys()];
  for (const kind of [/^\/$/, /\.js$/, /\.css$/, /\.worker-.*\.js$/, /\/iraq-2020\.json$/]) {
    expect(paths.filter((path) => kind.test(path))).not.toEqual([]);
  }
  expect([...new Set(policies.values())]).toEqual([headerPolicy()]);
});

test("so does an answer that something is not there", async ({ request }) => {
  for (const path of ["/nothing-here", "/..%2fpackage.json", "/assets/"]) {
    const response = await request.get(path);
    expect([response.status(), response.headers()["content-security-policy"]]).toEqual([404, headerPolicy()]);
  }
});

test("the built page has the policy for hosts without headers, before anything it governs", async ({
  request,
}) => {
  const page = await (await request.get("/")).text();
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />`;
  expect(page.split(meta).length).toBe(2);
  expect(page.slice(0, page.indexOf(meta))).not.toMatch(/<(script|link|style|img)\b/);
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/);
});

test("the page has no style elements but those that the policy allows", async ({ page }) => {
  await openDrawn(page);
  // Cytoscape loads once the network is drawn.
  await expect(page.locator("style").first()).toBeAttached();
  const styles = await page.locator("style").allTextContents();
  const allowed: string[] = Object.values(INJECTED_STYLES);
  expect(styles).toContain(INJECTED_STYLES.cytoscape);
  expect(styles.filter((style) => !allowed.includes(style))).toEqual([]);
  for (const style of styles) expect(headerPolicy()).toContain(inlineHash(style));
});

/** As a host would serve the page that sends no security headers. */
async function withoutPolicyHeader(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
}

test("the explorer works under the policy of the page alone", async ({ page }) => {
  await withoutPolicyHeader(page);
  await openDrawn(page);
});

test.describe("what the policy stops", () => {
  test.use({ expectedComplaints: [/security policy|Content Security Policy|Trusted|Refused|violates/i] });

  /** Each does, in the page, one thing that must not work. */
  const attempts: Record<string, { directive: string; attempt: () => void }> = {
    "an inline script": {
      directive: "require-trusted-types-for",
      attempt: () => void (document.createElement("script").text = "globalThis.broken = true"),
    },
    "code from text": {
      directive: "require-trusted-types-for",
      // oxlint-disable-next-line typescript/no-implied-eval -- what the policy must stop
      attempt: () => void setTimeout("globalThis.broken = true"),
    },
    "markup from text": {
      directive: "require-trusted-types-for",
      attempt: () => void (document.body.innerHTML = "<img src=x>"),
    },
    "a worker from plain text": {
      directive: "require-trusted-types-for",
      attempt: () => void new Worker("/assets/main.js"),
    },
    "another Trusted Types policy": {
      directive: "trusted-types",
      attempt: () => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): void };
        };
        trustedTypes.createPolicy("other", {});
      },
    },
    "a style of somebody else's": {
      directive: "style-src-elem",
      attempt: () =>
        document.head.append(
          Object.assign(document.createElement("style"), { textContent: "p { color: red }" }),
        ),
    },
    "a plain connection elsewhere": {
      directive: "connect-src",
      attempt: () => void fetch("http://example.com/").catch(() => undefined),
    },
    "a frame": {
      directive: "frame-src",
      attempt: () =>
        document.body.append(
          Object.assign(document.createElement("iframe"), { src: "https://example.com/" }),
        ),
    },
  };

  test("it does so from the page alone, too", async ({ page, complaints }) => {
    await withoutPolicyHeader(page);
    await openDrawn(page);
    await page.evaluate(() => void (document.body.innerHTML = "<img src=x>")).catch(() => undefined);
    await expect
      .poll(() => complaints.join("\n"))
      .toContain("security policy violated: require-trusted-types-for ");
  });

  for (const [name, { directive, attempt }] of Object.entries(attempts)) {
    test(name, async ({ page, complaints }) => {
      await openDrawn(page);
      expect(complaints).toEqual([]);
      await page.evaluate(attempt).catch(() => undefined); // some throw, all are reported
      const reported = () =>
        complaints.filter((text) => text.includes("security policy violated:")).join("\n");
      await expect.poll(reported).toContain(`security policy violated: ${directive} `);
      expect(await page.evaluate(() => "broken" in globalThis)).toBe(false);
    });
  }
});

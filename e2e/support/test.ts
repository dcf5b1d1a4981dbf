import {
  test as base,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
} from "@playwright/test";

/** Kinds of console message that fail a test. */
const COMPLAINTS = new Set(["error", "warning", "assert"]);
const VIOLATION = "security policy violated:";

interface Fixtures {
  /**
   * What a test expects to go wrong, such as `/Failed to load resource.* 404/`. Set it with
   * `test.use({ expectedComplaints: [/.../] })`; anything else in the console fails the test.
   */
  expectedComplaints: readonly RegExp[];
  /** Everything the pages of this test complained about so far; a test may read it. */
  complaints: string[];
  /** A fresh browser profile, watched like the test's own page. */
  newVisitor: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/**
 * Playwright's test, which fails when a page logs an error or a warning, throws, leaves a rejection
 * unhandled or violates the security policy.
 */
export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],

  complaints: async ({ expectedComplaints }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    const unexpected = complaints.filter((text) => !expectedComplaints.some((pattern) => pattern.test(text)));
    expect(unexpected, "what the page complained about").toEqual([]);
  },

  context: async ({ context, complaints }, use) => {
    await watch(context, complaints);
    await use(context);
  },

  newVisitor: async ({ browser, complaints, contextOptions, baseURL, viewport }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL === undefined ? {} : { baseURL }),
        viewport,
        ...options,
      });
      opened.push(context);
      await watch(context, complaints);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect };

async function watch(context: BrowserContext, complaints: string[]): Promise<void> {
  context.on("console", (message) => {
    if (COMPLAINTS.has(message.type())) complaints.push(describeMessage(message));
  });
  context.on("weberror", (webError) => {
    const error = webError.error();
    complaints.push(`uncaught: ${error.stack ?? error.message}`);
  });
  await context.addInitScript(reportViolations, VIOLATION);
}

function describeMessage(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `console ${message.type()}: ${message.text()} (${url}:${lineNumber})`;
}

/** Runs in the page, before its own scripts. */
function reportViolations(prefix: string): void {
  addEventListener("securitypolicyviolation", (event) => {
    console.error(prefix, event.effectiveDirective, event.blockedURI, event.sourceFile, event.sample);
  });
  addEventListener("unhandledrejection", (event) => {
    console.error("unhandled rejection:", String(event.reason));
  });
}

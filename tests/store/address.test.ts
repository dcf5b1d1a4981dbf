import { describe, expect, it, vi } from "vitest";
import { plainLink } from "../../src/core/view/plainLink.ts";
import { type AddressBar, createAddressBar } from "../../src/store/address.ts";

interface Entry {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

function entryOf(address: string): Entry {
  const { pathname, search, hash } = new URL(address, "https://host.example");
  return { pathname, search, hash };
}

/** A browser's history and a clock that moves by hand; calls fail as `limit` says. */
class Browser {
  entries: Entry[];
  at = 0;
  calls = 0;
  nowMs = 0;
  limit: "none" | "ignores" | "throws" = "none";
  #timers: { atMs: number; run: () => void }[] = [];
  #popState: (() => void)[] = [];

  constructor(address: string) {
    this.entries = [entryOf(address)];
  }

  bar(pageView: string | null = null): AddressBar {
    const current = () => this.entries[this.at] ?? entryOf("/");
    return createAddressBar({
      pageView,
      history: {
        pushState: (_data, _unused, address) =>
          this.#called(() => {
            this.entries = [...this.entries.slice(0, this.at + 1), entryOf(String(address))];
            this.at += 1;
          }),
        replaceState: (_data, _unused, address) =>
          this.#called(() => {
            this.entries = this.entries.with(this.at, entryOf(String(address)));
          }),
      },
      location: {
        get pathname() {
          return current().pathname;
        },
        get search() {
          return current().search;
        },
        get hash() {
          return current().hash;
        },
      },
      setTimer: (run, delayMs) => {
        const timer = { atMs: this.nowMs + delayMs, run };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((other) => other !== timer);
        };
      },
      onPopState: (listener) => {
        this.#popState.push(listener);
        return () => {
          this.#popState = [];
        };
      },
    });
  }

  #called(change: () => void): void {
    this.calls += 1;
    if (this.limit === "throws") throw new Error("SecurityError");
    if (this.limit === "none") change();
  }

  pass(ms: number): void {
    const endMs = this.nowMs + ms;
    for (;;) {
      const [next] = this.#timers.filter(({ atMs }) => atMs <= endMs).toSorted((a, b) => a.atMs - b.atMs);
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.nowMs = next.atMs;
      next.run();
    }
    this.nowMs = endMs;
  }

  back(): void {
    this.at -= 1;
    for (const listener of this.#popState) listener();
  }

  addresses(): string[] {
    return this.entries.map(({ pathname, search, hash }) => pathname + search + hash);
  }
}

describe("writing", () => {
  it("reads the address as it stands", () => {
    expect(new Browser("/demarche/?v=1&hops=2#main").bar().read()).toBe("/demarche/?v=1&hops=2#main");
  });

  it("pushes at once, and not what the address says already", () => {
    const browser = new Browser("/demarche/");
    const bar = browser.bar();
    bar.write("?v=1.aaa", "push");
    bar.write("?v=1.aaa", "push");
    bar.write("?v=1.bbb", "push");
    expect(browser.addresses()).toEqual(["/demarche/", "/demarche/?v=1.aaa", "/demarche/?v=1.bbb"]);
    expect(browser.calls).toBe(2);
  });

  it("replaces once, 300 ms after the last of a drag", () => {
    const browser = new Browser("/");
    const bar = browser.bar();
    for (let step = 0; step < 1_000; step += 1) {
      bar.write(`?v=1&min=${step}`, "replace");
      browser.pass(16);
    }
    browser.pass(283);
    expect(browser.calls).toBe(0);
    browser.pass(1);
    expect(browser.addresses()).toEqual(["/?v=1&min=999"]);
    expect(browser.calls).toBe(1);
  });

  it("flushes what is waiting, and only once", () => {
    const browser = new Browser("/");
    const bar = browser.bar();
    bar.write("?v=1.aaa", "replace");
    bar.flush();
    bar.flush();
    browser.pass(1_000);
    expect(browser.addresses()).toEqual(["/?v=1.aaa"]);
    expect(browser.calls).toBe(1);
  });

  it("writes the end of a drag before the step that follows it", () => {
    const browser = new Browser("/?v=1");
    const bar = browser.bar();
    bar.write("?v=1.aaa", "replace");
    bar.write("?v=1.bbb", "push");
    expect(browser.addresses()).toEqual(["/?v=1.aaa", "/?v=1.bbb"]);
  });

  it("keeps a private link after #, and mends a path that a mail program broke", () => {
    const browser = new Browser("/demarche/%23v=1&hops=2");
    browser.bar().write("#v=1.aaa&hops=2", "push");
    expect(browser.addresses().at(-1)).toBe("/demarche/#v=1.aaa&hops=2");
  });

  it("never names another host", () => {
    const browser = new Browser("/");
    browser.entries = [{ pathname: "//evil.example/", search: "", hash: "" }];
    browser.bar().write("?v=1", "push");
    expect(browser.addresses().at(-1)).toBe("/evil.example/?v=1");
  });
});

describe("a page made for a named view", () => {
  it("has that view for its bare address, whatever trackers add to it", () => {
    expect(new Browser("/demarche/view-calls.html").bar("calls").read()).toBe("?view=calls");
    const tracked = new Browser("/view-calls.html?utm_source=mail").bar("calls");
    expect([tracked.read(), tracked.isOfPage()]).toEqual(["?view=calls", true]);
    const given = new Browser("/view-calls.html?v=1").bar("calls");
    expect([given.read(), given.isOfPage()]).toEqual(["/view-calls.html?v=1", false]);
  });

  it("leaves its address to that view: every other has the main page's, in the same folder", () => {
    const browser = new Browser("/demarche/view-calls.html");
    const bar = browser.bar("calls");
    const told: string[] = [];
    bar.subscribe((address) => told.push(address));
    bar.write("?v=1.aaa", "push");
    bar.write("?v=1.bbb", "push");
    expect(browser.addresses()).toEqual([
      "/demarche/view-calls.html",
      "/demarche/?v=1.aaa",
      "/demarche/?v=1.bbb",
    ]);
    browser.back();
    browser.back();
    expect(told).toEqual(["/demarche/?v=1.aaa", "?view=calls"]);
  });

  it("a link with parameters at its address is moved to the main page's", () => {
    const browser = new Browser("/view-calls.html?v=1.aaa");
    const bar = browser.bar("calls");
    bar.write("?v=1.aaa", "replace");
    bar.flush();
    expect(browser.addresses()).toEqual(["/?v=1.aaa"]);
  });
});

describe.each(["ignores", "throws"] as const)("a browser that %s calls above its limit", (limit) => {
  it("gets every step later, in order", () => {
    const browser = new Browser("/");
    const bar = browser.bar();
    bar.write("?v=1.aaa", "push");
    browser.limit = limit;
    bar.write("?v=1.bbb", "push");
    bar.write("?v=1.ccc", "push");
    bar.write("?v=1.ddd", "replace");
    browser.pass(10_000);
    expect(browser.addresses()).toEqual(["/", "/?v=1.aaa"]);
    browser.limit = "none";
    browser.pass(10_000);
    expect(browser.addresses()).toEqual(["/", "/?v=1.aaa", "/?v=1.bbb", "/?v=1.ddd"]);
  });

  it("is not asked for ever, and takes the next step when it can", () => {
    const browser = new Browser("/");
    const bar = browser.bar();
    browser.limit = limit;
    bar.write("?v=1.aaa", "push");
    browser.pass(3_600_000);
    expect(browser.calls).toBeLessThan(20);
    browser.limit = "none";
    bar.write("?v=1.bbb", "push");
    expect(browser.addresses()).toEqual(["/", "/?v=1.aaa", "/?v=1.bbb"]);
  });
});

describe("back and forward", () => {
  it("tells the address gone back to, and forgets what was waiting", () => {
    const browser = new Browser("/?v=1.aaa");
    const bar = browser.bar();
    const told: string[] = [];
    const stop = bar.subscribe((address) => told.push(address));
    bar.write("?v=1.bbb", "push");
    bar.write("?v=1.ccc", "replace");
    browser.back();
    browser.pass(1_000);
    expect(told).toEqual(["/?v=1.aaa"]);
    expect(browser.addresses()).toEqual(["/?v=1.aaa", "/?v=1.bbb"]);

    stop();
    browser.at = 1;
    browser.back();
    expect(told).toHaveLength(1);
  });

  it("closing writes what is waiting and stops listening", () => {
    const browser = new Browser("/");
    const bar = browser.bar();
    const told: string[] = [];
    bar.subscribe((address) => told.push(address));
    bar.write("?v=1.aaa", "replace");
    bar.close();
    browser.at = 1;
    browser.back();
    expect(browser.addresses()).toEqual(["/?v=1.aaa"]);
    expect(told).toEqual([]);
  });
});

describe("a link of more than 2,000 characters", () => {
  const long = (name: string): string => `?v=1.aaa&q=${name.repeat(2_000)}`;
  const settled = () => vi.waitFor(() => expect(browser.addresses().at(-1)).toMatch(/^\/#s=z1\./));
  let browser = new Browser("/");

  it("is packed, and stands after #", async () => {
    browser = new Browser("/");
    browser.bar().write(long("a"), "push");
    await settled();
    expect(await plainLink(browser.addresses().at(-1) ?? "")).toMatchObject({ link: `${long("a")}#` });
  });

  it("keeps its place among the steps before and after", async () => {
    browser = new Browser("/");
    const bar = browser.bar();
    bar.write("?v=1.bbb", "push");
    bar.write(long("a"), "push");
    bar.write("?v=1.ccc", "push");
    await vi.waitFor(() => expect(browser.entries).toHaveLength(4));
    expect(browser.addresses().map((address) => address.slice(0, 9))).toEqual([
      "/",
      "/?v=1.bbb",
      "/#s=z1.eJ",
      "/?v=1.ccc",
    ]);
  });

  it("is forgotten where another replaces it before it is packed", async () => {
    browser = new Browser("/");
    const bar = browser.bar();
    bar.write(long("a"), "replace");
    bar.flush();
    bar.write(long("b"), "replace");
    bar.flush();
    await settled();
    expect(browser.calls).toBe(1);
    expect((await plainLink(browser.addresses().at(-1) ?? "")).link).toContain("bbb");
  });
});

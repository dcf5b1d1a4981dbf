import { describe, expect, it } from "vitest";
import { createAddressBar } from "../../src/store/address.ts";
import { placeAfterHash } from "../../src/store/placeAfterHash.ts";

const OWN = "?v=1&view=opening";

/** A page opened from a disk: an address, and its history, as a browser keeps them. */
function opened(hash = "") {
  const steps = [hash];
  const put = (at: number) => (_data: unknown, _unused: string, address?: string | URL | null) => {
    expect(String(address)).toMatch(/^#/);
    steps.splice(at, 1, String(address));
  };
  const location = {
    pathname: "/papers/page.html",
    search: "",
    get hash() {
      return steps.at(-1) ?? "";
    },
  };
  const history = {
    pushState: (data: unknown, unused: string, address?: string | URL | null) =>
      put(steps.length)(data, unused, address),
    replaceState: (data: unknown, unused: string, address?: string | URL | null) =>
      put(steps.length - 1)(data, unused, address),
  };
  const bar = createAddressBar({
    ...placeAfterHash({ history, location }, OWN),
    onPopState: () => () => {},
    setTimer: () => () => {},
  });
  return { bar, steps };
}

describe("the address of a page that is a file", () => {
  it("is the page's own view where it is bare", () => {
    expect(opened().bar.read()).toBe(`/papers/page.html${OWN}`);
  });

  it("has the link after #, and reads it as if it stood after ?", () => {
    const { bar, steps } = opened();
    bar.write("?v=1&kind=call", "push");
    bar.write("?v=1&kind=siege", "replace");
    bar.flush();
    expect(steps).toEqual(["", "#v=1&kind=siege"]);
    expect(bar.read()).toBe("/papers/page.html?v=1&kind=siege");
  });

  it("writes nothing where it says so already", () => {
    const { bar, steps } = opened("#v=1&kind=call");
    bar.write("?v=1&kind=call", "push");
    expect(steps).toEqual(["#v=1&kind=call"]);
  });

  it("packs a long link as anywhere", async () => {
    const { bar, steps } = opened();
    const link = `?v=1&later=${"x".repeat(2_100)}`;
    bar.write(link, "push");
    await expect.poll(() => steps.length).toBe(2);
    expect(steps[1]).toMatch(/^#s=z1\./);
    expect(bar.read()).toBe(`/papers/page.html${steps[1]}`);
  });
});

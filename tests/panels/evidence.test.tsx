import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { InteractionDetails } from "../../src/core/events/catalogue.ts";
import { EvidenceBody } from "../../src/panels/EvidenceBody.tsx";
import { opened } from "./smallPanel.ts";

const [call] = opened.interactions([0]) as readonly [InteractionDetails];
const SHOWN = { type: "shown", possible: false } as const;

function page(details: InteractionDetails, possible = false): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderToStaticMarkup(
    <EvidenceBody details={details} standing={{ ...SHOWN, possible }} emphasise={[]} />,
  );
  return container;
}

const QUOTATION_MARKS = /["“”„«»‘]/;

describe("the digest", () => {
  it("is called ours, and stands without quotation marks", () => {
    const figure = page(call).querySelector("figure");
    expect(figure?.querySelector("figcaption")?.textContent).toBe("Our digest");
    expect(figure?.textContent).not.toMatch(QUOTATION_MARKS);
    expect(figure?.querySelectorAll("q, blockquote")).toHaveLength(0);
  });

  it("is called exact words only where the person supplied the text", () => {
    const supplied = {
      ...call,
      briefs: call.briefs.map((brief) => ({ ...brief, origin: "supplied" as const })),
    };
    expect(page(supplied).querySelector("figcaption")?.textContent).toBe("Exact words");
  });

  it("shows markup in a brief as text", () => {
    const text = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const [brief] = call.briefs;
    const evidence = [{ brief: brief!.id, start: 0, end: text.length }];
    const hostile = {
      ...call,
      briefs: [{ ...brief!, text }],
      interaction: { ...call.interaction, evidence },
    };
    expect(page(hostile).querySelector("mark")?.textContent).toBe(text);
    expect(page(hostile).querySelectorAll("img")).toHaveLength(0);
  });
});

describe("a source", () => {
  const withUrl = (url: string | null): InteractionDetails => ({
    ...call,
    sources: call.sources.map((source) => ({ ...source, url })),
  });

  it("opens in a new tab without handing anything over", () => {
    const link = page(call).querySelector("a");
    expect(link?.getAttribute("href")).toBe("https://example.org/herald-2019-12-28");
    expect(link?.getAttribute("rel")).toBe("noopener noreferrer nofollow");
    expect(link?.getAttribute("target")).toBe("_blank");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", null])("is plain text with the address %s", (url) => {
    expect(page(withUrl(url)).querySelectorAll("a")).toHaveLength(0);
    expect(page(withUrl(url)).querySelector("li")?.textContent).toContain("Ministers speak");
  });
});

describe("what is not plain fact", () => {
  const body = (change: Partial<InteractionDetails["interaction"]>, possible = false): string =>
    page({ ...call, interaction: { ...call.interaction, ...change } }, possible).textContent ?? "";

  it.each([
    ["claimed", "Claimed, not confirmed."],
    ["planned", "Planned, not known to have happened."],
    ["denied", "Reported, and denied."],
    ["negated", "Reported as not having happened."],
  ] as const)("%s is said", (modality, words) => {
    expect(body({ modality })).toContain(words);
  });

  it("an actual, certain one has no caveat", () => {
    expect(page(call).querySelector("p")?.textContent).not.toMatch(/Claimed|outside/);
  });

  it("says what may fall outside, how sure it is, why the tone, and the note", () => {
    expect(body({}, true)).toContain("It may fall outside this window.");
    expect(body({ confidence: "low", tone: "hostile", toneReason: "a public threat" })).toContain(
      "Confidence low. Hostile: a public threat.",
    );
    expect(body({ note: "The day is disputed." })).toContain("Note. The day is disputed.");
  });
});

import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Watches a page, from before its scripts, for anything that text of a link or a file could set off. */
export async function watchForHarm(page: Page): Promise<() => Promise<void>> {
  const harms: string[] = [];
  page.on("dialog", (dialog) => {
    harms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => harms.push(`window: ${popup.url()}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") harms.push(`request: ${request.url()}`);
  });
  await page.addInitScript(watchElements);
  return async () => {
    const made = await page.evaluate(() => Reflect.get(globalThis, "harms") as readonly string[]);
    const polluted = await page.evaluate(() => Object.keys(Object.prototype));
    expect([...harms, ...made, ...polluted]).toEqual([]);
  };
}

/** Runs in the page: notes each element and attribute that the explorer never makes, even for a moment. */
function watchElements(): void {
  const harms: string[] = [];
  Reflect.set(globalThis, "harms", harms);
  const foreign =
    "iframe, frame, image, object, embed, base, video, audio, marquee, math, foreignObject, animate, set, use, portal, body meta, body link, form[action], [formaction], [srcdoc], [autofocus]";
  const isWrong = ({ name, value }: Attr): boolean => {
    if (/^on/i.test(name)) return true;
    if (!/^(href|src|xlink:href|action)$/i.test(name) || value.startsWith("#")) return false;
    return !/^(https?|mailto|blob):$/.test(new URL(value, document.baseURI).protocol);
  };
  const check = (element: Element): void => {
    const isForeign =
      element.matches(foreign) ||
      (element.matches("script") && !isOwnScript(element)) ||
      (element.matches("img") && !isOwnPicture(element));
    if (isForeign || Array.from(element.attributes).some(isWrong))
      harms.push(element.outerHTML.slice(0, 200));
  };
  const isOwnScript = (element: Element): boolean =>
    element instanceof HTMLScriptElement && element.src.startsWith(`${location.origin}/assets/`);
  // The preview of a figure: what an image of this kind holds can neither run nor load anything.
  const isOwnPicture = (element: Element): boolean =>
    element instanceof HTMLImageElement && element.src.startsWith(`blob:${location.origin}/`);
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === "attributes") check(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        check(node);
        node.querySelectorAll("*").forEach(check);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

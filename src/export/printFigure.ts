import { type FigurePicture, loadedImage } from "./figurePng.ts";
import styles from "./Print.module.css";

/**
 * Prints the figure and nothing else, on a page of exactly its size: "Save as PDF" keeps lines and
 * letters. The page's size is written as a rule of its own, since the policy allows no style in markup.
 */
export async function printFigure(picture: FigurePicture): Promise<void> {
  const { element, release } = await loadedImage(picture.svg);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${picture.widthPx}px ${picture.heightPx}px; margin: 0 }`);
  element.className = styles.sheet ?? "";
  element.alt = "";
  const { body } = document;
  document.adoptedStyleSheets.push(sheet);
  body.append(element);
  body.classList.add(styles.printing ?? "");
  const clear = (): void => {
    window.removeEventListener("afterprint", clear);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    body.classList.remove(styles.printing ?? "");
    element.remove();
    release();
  };
  window.addEventListener("afterprint", clear);
  window.print();
}

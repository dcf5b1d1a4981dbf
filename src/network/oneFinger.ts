/**
 * Where the page itself can scroll, or takes one finger for itself (`data-one-finger="page"` around the
 * element), one finger on the element is the page's, and only two move and zoom what is inside: otherwise
 * a phone's reader could not get past the network. A tap still comes through, as the click that the
 * browser makes of it.
 */
export function leaveOneFingerToPage(element: HTMLElement): () => void {
  let isForPage = false;
  let several = false;
  const onTouch = (event: TouchEvent): void => {
    const fingers = event.touches.length;
    if (event.type === "touchstart" && fingers === 1)
      isForPage = pageScrolls() || element.closest("[data-one-finger=page]") !== null;
    if (fingers > 1) several = true;
    if (isForPage && !several) event.stopPropagation();
    if (fingers === 0) several = false;
  };
  for (const name of TOUCHES) element.addEventListener(name, onTouch, { capture: true, passive: true });
  return () => {
    for (const name of TOUCHES) element.removeEventListener(name, onTouch, { capture: true });
  };
}

const TOUCHES = ["touchstart", "touchmove", "touchend", "touchcancel"] as const;

function pageScrolls(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
}

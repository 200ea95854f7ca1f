import type { Page } from "playwright-core";

/**
 * What a reader by keyboard would miss on the page that is open: each thing that takes the focus is given it as a key gives it, and must then be
 * in the window, not wholly under something that sticks (a purse, a bar), and drawn with a ring. What a fold hides is opened first. Gives
 * one line for each fault.
 */
export const focusFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const able = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";
    const name = (element: Element) => `${element.localName} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}”`;
    const ringed = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    };
    const drawn = (element: HTMLElement): boolean =>
      ringed(element) ||
      ringed(element.parentElement) ||
      ringed(element.nextElementSibling) ||
      [...element.children].some(ringed) ||
      ringed(element.closest("label"));
    /** Some point of it can be pressed: nothing lies over all of it. What is drawn leaves gaps, through which what holds it is pressed. */
    const inSight = (element: HTMLElement): boolean =>
      [...element.getClientRects()].some(({ left, top, right, bottom }) =>
        [0.5, 0.1, 0.9].some((down) =>
          [0.5, 0.1, 0.9].some((along) => {
            const hit = document.elementFromPoint(left + (right - left) * along, top + (bottom - top) * down);
            if (!hit) return false;
            const through = hit === element.parentElement || (element.closest("svg") !== null && hit.contains(element));
            return element.contains(hit) || through || hit.closest("label")?.control === element;
          }),
        ),
      );
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(able)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled") || element.tabIndex < 0) continue;
      if (element.closest("[popover]:not(:popover-open)")) continue;
      element.focus({ focusVisible: true });
      if (document.activeElement !== element) faults.push(`${name(element)} does not take the focus`);
      else if (!drawn(element)) faults.push(`${name(element)} shows no ring`);
      else if (!inSight(element)) faults.push(`${name(element)} is hidden`);
    }
    return faults;
  });

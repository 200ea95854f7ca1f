/** Rules whose answer the layout tells, so that each width asks them anew. */
export const rulesOfLayout = ["target-size", "scrollable-region-focusable"];

/**
 * Runs in the window of a page: whether axe could find one of `rulesOfLayout` broken on the page as it stands: a target below 24 pixels with
 * another in the circle around its middle, targets that lie over each other, or what scrolls without anything in it that takes the focus.
 * More than axe calls a fault: it is asked only then, for it takes a tenth of a second where this takes a few milliseconds.
 */
export function mayBreakLayout(): boolean {
  const able = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [role=button], [role=link]";
  const targets = [...document.querySelectorAll(able)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const boxes = targets.map((target) => ({ target, box: target.getBoundingClientRect() })).filter(({ box }) => box.width > 0 && box.height > 0);
  type Target = (typeof boxes)[number];
  const [least, part] = [24, 0.5];
  const isCrowded = ({ target, box }: Target, { target: other, box: its }: Target): boolean => {
    if (target.contains(other) || other.contains(target)) return false;
    const over = its.left < box.right - part && its.right > box.left + part && its.top < box.bottom - part && its.bottom > box.top + part;
    if (over || (box.width >= least && box.height >= least)) return over;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const [across, down] = [Math.max(its.left - x, x - its.right, 0), Math.max(its.top - y, y - its.bottom, 0)];
    const isSmall = its.width < least || its.height < least;
    const apart = Math.hypot(its.x + its.width / 2 - x, its.y + its.height / 2 - y);
    return Math.hypot(across, down) < least / 2 || (isSmall && apart < least);
  };
  // From top to bottom, each with those that begin before the space below it ends: what is farther down cannot be too near.
  boxes.sort((one, other) => one.box.top - other.box.top);
  const crowded = boxes.some((one, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next]!.box.top < one.box.bottom + least; next += 1)
      if (isCrowded(one, boxes[next]!) || isCrowded(boxes[next]!, one)) return true;
    return false;
  });
  if (crowded) return true;
  return [...document.body.querySelectorAll("*")].some((element) => {
    const across = element.scrollWidth > element.clientWidth;
    if ((!across && element.scrollHeight <= element.clientHeight) || (element instanceof HTMLElement && element.tabIndex >= 0)) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const scrolls = /auto|scroll/.test(`${overflowX} ${overflowY}`);
    return scrolls && !element.querySelector("a[href], button, input, select, textarea, summary, [tabindex]");
  });
}

import type { Locator, Page } from "playwright-core";

/** Somebody who uses a page, in their own way. */
export interface Reader {
  readonly page: Page;
  press(role: "link" | "button", name: string | RegExp): Promise<void>;
  open(summary: string | RegExp): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  tick(label: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** A date field. The browser from npm speaks English only, and takes the month first from the keyboard. */
  writeDay(label: string, day: string): Promise<void>;
}

export function mouseReader(page: Page): Reader {
  return {
    page,
    press: (role, name) => page.getByRole(role, { name }).first().click(),
    open: (summary) => page.locator("summary", { hasText: summary }).first().click(),
    choose: async (label, option) => void (await page.getByLabel(label, { exact: true }).first().selectOption({ label: option })),
    tick: (label) => page.getByLabel(label, { exact: true }).first().check(),
    write: (label, text) => page.getByLabel(label, { exact: true }).first().fill(text),
    writeDay: (label, day) => page.getByLabel(label, { exact: true }).first().fill(day),
  };
}

/** Never touches the mouse: Tab until it is there, then the key that anyone would press. */
export function keyboardReader(page: Page): Reader {
  const reach = async (target: Locator) => {
    await target.waitFor();
    // As far as it surely lies, without looking at each step.
    for (let steps = await stepsTo(target); steps > 0; steps -= 1) await page.keyboard.press("Tab");
    for (let steps = 0; steps < 400; steps += 1) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) {
        await expectSeen(target);
        return;
      }
    }
    throw new Error(`No way by keyboard to ${target}`);
  };
  const field = (label: string) => page.getByLabel(label, { exact: true }).first();
  const loaded = () => page.waitForLoadState("load");
  return {
    page,
    async press(role, name) {
      await reach(page.getByRole(role, { name }).first());
      const before = page.url();
      await Promise.all([page.waitForEvent("framenavigated", { timeout: 10_000 }).catch(() => before), page.keyboard.press("Enter")]);
      await loaded();
    },
    async open(summary) {
      await reach(page.locator("summary", { hasText: summary }).first());
      await page.keyboard.press("Enter");
    },
    async choose(label, option) {
      await reach(field(label));
      await page.keyboard.type(option);
    },
    async tick(label) {
      await reach(field(label));
      await page.keyboard.press("Space");
    },
    async write(label, text) {
      await reach(field(label));
      await page.keyboard.type(text);
    },
    async writeDay(label, day) {
      await reach(field(label));
      const [year, month, date] = day.split("-");
      await page.keyboard.type(`${month}${date}${year}`);
    },
  };
}

/** How many things that may take the focus lie between what has it and the target, less a few: some are passed over. None when it lies before. */
const stepsTo = (target: Locator): Promise<number> =>
  target.evaluate((element) => {
    const able = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]");
    const active = document.activeElement ?? document.body;
    const after = (one: Element, other: Element) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const groups = new Set<string>();
    const between = [...able].filter((one) => {
      if (!after(active, one) || !after(one, element) || one.tabIndex < 0 || !one.checkVisibility() || one.matches(":disabled")) return false;
      // Buttons of one choice are one stop of the keyboard.
      if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
      return !groups.has(one.name) && groups.add(one.name);
    });
    return Math.max(0, between.length - 5);
  });

/** What has the focus must be seen: an outline, and nothing over it. */
async function expectSeen(target: Locator): Promise<void> {
  const outlined = await target.evaluate((element) => {
    const own = getComputedStyle(element);
    const around = element.parentElement && getComputedStyle(element.parentElement);
    return own.outlineStyle !== "none" || own.boxShadow !== "none" || (around !== null && around.outlineStyle !== "none");
  });
  if (!outlined) throw new Error(`${target} has the focus and does not show it`);
}

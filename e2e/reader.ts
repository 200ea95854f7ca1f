import type { Locator, Page } from "playwright-core";

/** What somebody fills in: by its label, or where it stands, for one that has the label of others. */
type Field = string | Locator;

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Somebody who uses a page, in their own way. */
export interface Reader {
  readonly page: Page;
  press(role: "link" | "button", name: string | RegExp): Promise<void>;
  open(summary: string | RegExp | Locator): Promise<void>;
  choose(field: Field, option: string): Promise<void>;
  tick(field: Field): Promise<void>;
  /** Over what stands in it. */
  write(field: Field, text: string): Promise<void>;
  /** A date field. The browser from npm speaks English only, and takes the month first from the keyboard. */
  writeDay(field: Field, day: string): Promise<void>;
  /** A time field: "09:00". */
  writeHour(field: Field, hour: string): Promise<void>;
  give(field: Field, file: Upload): Promise<void>;
}

const placesOn = (page: Page) => ({
  field: (field: Field) => (typeof field === "string" ? page.getByLabel(field, { exact: true }).first() : field),
  fold: (summary: string | RegExp | Locator) =>
    typeof summary === "string" || summary instanceof RegExp ? page.locator("summary", { hasText: summary }).first() : summary,
});

export function mouseReader(page: Page): Reader {
  const { field, fold } = placesOn(page);
  return {
    page,
    press: (role, name) => page.getByRole(role, { name }).first().click(),
    open: (summary) => fold(summary).click(),
    choose: async (list, option) => void (await field(list).selectOption({ label: option })),
    tick: (box) => field(box).check(),
    write: (into, text) => field(into).fill(text),
    writeDay: (into, day) => field(into).fill(day),
    writeHour: (into, hour) => field(into).fill(hour),
    give: (into, file) => field(into).setInputFiles(file),
  };
}

/** Never touches the mouse: Tab until it is there, then the key that anyone would press. */
export function keyboardReader(page: Page): Reader {
  const reach = async (target: Locator) => {
    await target.waitFor();
    // As far as it surely lies the key is held, which repeats it, without looking at each step.
    const far = await stepsTo(target);
    for (let steps = far; steps > 0; steps -= 1) await page.keyboard.down("Tab");
    if (far > 0) await page.keyboard.up("Tab");
    for (let steps = 0; steps < 400; steps += 1) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) {
        await expectSeen(target);
        return;
      }
    }
    throw new Error(`No way by keyboard to ${target}`);
  };
  const { fold } = placesOn(page);
  /** Among what takes words: a form may be named as its only field is. */
  const field = (given: Field) =>
    typeof given === "string" ? page.getByLabel(given, { exact: true }).and(page.locator("input, select, textarea")).first() : given;
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
      await reach(fold(summary));
      await page.keyboard.press("Enter");
    },
    async choose(list, option) {
      await reach(field(list));
      await page.keyboard.type(option);
    },
    async tick(box) {
      const { stop, steps } = await wayTo(field(box));
      await reach(stop === null ? field(box) : page.locator("input[type=radio]").nth(stop));
      if (steps === 0) await page.keyboard.press("Space");
      for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
    },
    async write(into, text) {
      await reach(field(into));
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press("Delete");
      await page.keyboard.type(text);
    },
    async writeDay(into, day) {
      await reach(field(into));
      const [year, month, date] = day.split("-");
      await page.keyboard.type(`${month}${date}${year}`);
    },
    async writeHour(into, hour) {
      await reach(field(into));
      const [hours, minutes] = hour.split(":");
      await page.keyboard.type(`${String(Number(hours) % 12 || 12).padStart(2, "0")}${minutes}${Number(hours) < 12 ? "AM" : "PM"}`);
    },
    async give(into, file) {
      await reach(field(into));
      // The window in which a file is then chosen is the browser's own, and comes late or not at all without a screen.
      await field(into).setInputFiles(file);
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

/**
 * Buttons of one choice are one stop of the keyboard, the chosen one or the first; arrows lead on from there. Gives that stop, among all such
 * buttons of the page (null: a box, which is its own), and how many arrows down from it.
 */
const wayTo = (target: Locator): Promise<{ stop: number | null; steps: number }> =>
  target.evaluate((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return { stop: null, steps: 0 };
    const all = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    const group = all.filter((one) => one.name === element.name && one.form === element.form && !one.disabled);
    const stop = group.find((one) => one.checked) ?? group[0] ?? element;
    return { stop: all.indexOf(stop), steps: group.indexOf(element) - group.indexOf(stop) };
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

import type { Locator, Page } from "playwright-core";

import type { cast } from "#people";
import { demoVotes } from "../src/budgets/demo/story.seeds.ts";
import { sizes, visitor } from "./browser.ts";
import { keyboardReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

/** The vote whose bureau the journeys follow, from the naming of its members to the seal. */
export const bureauVote = { id: demoVotes.draft, address: "/votes/budget-de-la-deule", members: ["bilal", "gaelle", "denis"] } as const;

export const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll("\u00a0", " ");

/** Somebody with a phone, who uses keys alone. */
export async function onAPhone(url: string, who: keyof typeof cast, next: string): Promise<Reader> {
  const reader = keyboardReader(await visitor(url, { viewport: sizes.phone }));
  await signInAs(reader.page, who, next);
  return reader;
}

/** From where the focus is, forwards: what a script shows must lie close by. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 12; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The focus is far from ${target}`);
}

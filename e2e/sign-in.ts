import type { Page } from "playwright-core";

import type { cast } from "#people";

/** Becomes somebody of the demo's story, by the button that the demo offers, and goes on to a page. */
export async function signInAs(page: Page, who: keyof typeof cast, next = "/mon-espace"): Promise<void> {
  await page.goto(`/connexion?suite=${encodeURIComponent(next)}`);
  await Promise.all([page.waitForNavigation(), page.locator(`button[name="personne"][value="${who}"]`).dispatchEvent("click")]);
}

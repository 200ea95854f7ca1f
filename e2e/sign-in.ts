import type { Page } from "playwright-core";

import type { cast } from "#people";

/** Becomes somebody of the demo's story and goes on to a page. What the demo's button sends is sent without its page, which sign-in.test.ts presses. */
export async function signInAs(page: Page, who: keyof typeof cast, next = "/mon-espace"): Promise<void> {
  const answer = await page.request.post("/connexion/demonstration", { form: { personne: who }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`${who} was not let in: ${answer.status()}`);
  await page.goto(next);
}

import { sql } from "kysely";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import type { cast } from "#people";
import { demoVotes } from "../src/budgets/demo/story.seeds.ts";
import { confirmBallot } from "../src/budgets/confirm/confirm.command.ts";
import { letClose } from "../src/budgets/vote.testing.ts";
import { addPerson } from "../src/people/people.testing.ts";
import { sizes, visitor } from "./browser.ts";
import { keyboardReader, type Reader } from "./reader.ts";
import type { Beside } from "./running-vote.ts";
import { signInAs } from "./sign-in.ts";

/** The vote whose bureau the journeys follow, from the naming of its members to the seal. */
export const bureauVote = { id: demoVotes.draft, address: "/votes/budget-de-la-deule", members: ["bilal", "gaelle", "denis"] } as const;

export const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");

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

/** The days until the opening go by: the clock alone, which only who owns the tables can move. */
export async function letOpen({ owner }: Beside): Promise<void> {
  await owner.db.transaction().execute(async (trx) => {
    await sql`alter table budgets.vote disable trigger user`.execute(trx);
    await sql`update budgets.vote set opens_at = clock_timestamp() - interval '2 hours' where id = ${bureauVote.id}`.execute(trx);
    await sql`alter table budgets.vote enable trigger user`.execute(trx);
  });
}

/** So many people vote on the web, each for one project, some of them against another. */
export async function letVote({ db, settings }: Beside, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const choice = n % 3 ? { choices: [(n % 4) + 1], points: [1] } : { choices: [2, 3, 4], points: [1, 1, -1] };
    const asked = { voteId: bureauVote.id, personId: await addPerson(db), choice, nonce: "n", commune: "59512", tie: "residence" as const };
    expect(await confirmBallot(db, settings, asked)).toMatchObject({ ok: true });
  }
}

export const letBoxClose = ({ owner }: Beside) => letClose(owner.db, bureauVote.id);

/** A member comes from their space to the session with what they have on paper. */
export async function comeToCount(url: string, who: keyof typeof cast): Promise<Reader> {
  const member = await onAPhone(url, who, "/mon-espace");
  expect(await says(member)).toContain("Une urne attend votre part");
  await member.press("link", "Budget de la Deûle");
  expect(new URL(member.page.url()).pathname).toBe(`${bureauVote.address}/bureau/depouillement`);
  return member;
}

export async function giveShare(member: Reader, share: string): Promise<string> {
  await member.write("Votre part", share);
  await member.press("button", "Donner cette part");
  return says(member);
}
